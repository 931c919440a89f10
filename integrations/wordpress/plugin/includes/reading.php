<?php
/**
 * What an author asks for, held against the manifest.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/** Attributes that are addresses of data. */
const ADDRESSES = array( 'src', 'geography' );

/**
 * Reads what an author gave. A value that is not understood is passed on as it is: the map falls back and says so itself, where a value
 * left out here would draw the newest list as if nobody had asked for a day. Names that the tag does not have are left out, and an address
 * that is neither https nor http is refused, and with it the whole map: other figures in its place would pass for the author's.
 *
 * @param string $tag   The tag.
 * @param array  $given Values by name; by number what WordPress could not part into a name and a value.
 * @return array{attributes: array<string, string>, refused: string[], unknown: string[]}
 */
function read_attributes( $tag, $given ) {
	$known   = manifest()[ $tag ];
	$reading = array(
		'attributes' => array(),
		'refused'    => array(),
		'unknown'    => array(),
	);
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) && is_string( $value ) && 'boolean' === ( $known[ strtolower( $value ) ] ?? '' ) ) {
			$reading['attributes'][ strtolower( $value ) ] = '';
			continue;
		}
		$name = strtolower( (string) $name );
		if ( ! isset( $known[ $name ] ) || ! is_scalar( $value ) ) {
			$reading['unknown'][] = is_numeric( $name ) && is_scalar( $value ) ? (string) $value : $name;
			continue;
		}
		$text = unquote( wp_check_invalid_utf8( (string) $value, true ) );
		if ( '' === $text ) {
			continue;
		}
		if ( ! in_array( $name, ADDRESSES, true ) ) {
			$reading['attributes'][ $name ] = $text;
		} elseif ( is_web_address( $text ) ) {
			$reading['attributes'][ $name ] = esc_url_raw( $text, array( 'https', 'http' ) );
		} else {
			$reading['refused'][] = $text;
		}
	}
	return $reading;
}

/**
 * A text without the quotes around it that word processors make of straight ones, and that WordPress leaves in a shortcode's values.
 *
 * @param string $text Any text.
 * @return string
 */
function unquote( $text ) {
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return (string) preg_replace( '/^[\s“”„«»″"]+|[\s“”„«»″"]+$/u', '', $text );
}

/**
 * Whether a text is the address of a file on the web, or of one on this site.
 *
 * @param string $text Any text.
 * @return bool
 */
function is_web_address( $text ) {
	// Browsers read an address without its white space and controls.
	if ( preg_match( '/[\x00-\x20\x7f]/', $text ) ) {
		return false;
	}
	return (bool) preg_match( '#^(?:https?://[^/]|/(?![/\\\\]))#i', $text ) && '' !== esc_url_raw( $text, array( 'https', 'http' ) );
}
