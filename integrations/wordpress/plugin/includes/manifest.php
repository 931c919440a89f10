<?php
/**
 * What attributes the tags have, as the library's own manifest says.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/**
 * The attributes of every tag: by the tag's name, then by their own, the type that the manifest gives them.
 *
 * @return array<string, array<string, string>>
 */
function manifest() {
	static $tags = null;
	if ( null !== $tags ) {
		return $tags;
	}
	$tags    = array();
	$content = json_decode( (string) file_get_contents( dirname( FILE ) . '/custom-elements.json' ), true );
	foreach ( $content['modules'] as $module ) {
		foreach ( $module['declarations'] as $declaration ) {
			if ( isset( $declaration['tagName'], $declaration['attributes'] ) ) {
				foreach ( $declaration['attributes'] as $attribute ) {
					$tags[ $declaration['tagName'] ][ $attribute['name'] ] = $attribute['type']['text'];
				}
			}
		}
	}
	return $tags;
}
