<?php
/**
 * What stands in place of a map where there is no script: in feeds, in mail, and until the map is drawn.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/**
 * The author's own text, else the figures that came with the plugin, else what map there is to see.
 *
 * @param array<string, string> $attributes As they were read.
 * @param string                $own        What the author put inside.
 * @param bool                  $is_alone   Whether it stands alone, without the map's tag around it.
 * @return string HTML
 */
function fallback( $attributes, $own, $is_alone ) {
	$html = '' !== trim( $own ) ? $own : bundled_fallback( $attributes );
	if ( '' === $html ) {
		$heading = $attributes['label'] ?? __( 'Map of 287(g) agreements', 'agreement-map' );
		if ( isset( $attributes['as-of'] ) ) {
			/* translators: 1: heading of a map, 2: a day such as 2025-06-06 */
			$heading = sprintf( __( '%1$s, %2$s', 'agreement-map' ), $heading, $attributes['as-of'] );
		}
		$html = '<p>' . esc_html( $heading ) . '</p>';
	}
	$link = get_permalink();
	if ( $is_alone && $link ) {
		$html .= '<p><a href="' . esc_url( $link ) . '">' . esc_html__( 'See the map', 'agreement-map' ) . '</a></p>';
	}
	return $html;
}

/**
 * The figures of the newest list that the library holds, written when the plugin was packed. `''` where an author asks for anything but
 * all agreements of a place on the newest day: those figures are not here, and others would not be what was asked for.
 *
 * @param array<string, string> $attributes As they were read.
 * @return string HTML
 */
function bundled_fallback( $attributes ) {
	$asked = array_diff_key( $attributes, array_flip( array( 'level', 'within', 'label', 'theme', 'selected', 'stale-after' ) ) );
	$level = strtolower( $attributes['level'] ?? 'county' );
	$place = strtoupper( $attributes['within'] ?? '' );
	if ( array() !== $asked || ! in_array( $level, array( 'county', 'state' ), true ) || ( 'state' === $level && '' !== $place ) ) {
		return '';
	}
	$name = '' === $place ? $level : $place;
	if ( '' !== $place && ! isset( areas()[ $place ] ) ) {
		return '';
	}
	return (string) file_get_contents( dirname( FILE ) . "/fallbacks/$name.html" );
}

/**
 * States and territories: their names by their codes.
 *
 * @return array<string, string>
 */
function areas() {
	static $areas = null;
	if ( null === $areas ) {
		$areas = json_decode( (string) file_get_contents( dirname( FILE ) . '/fallbacks/areas.json' ), true );
	}
	return $areas;
}

/**
 * Whether what is being written is read without scripts, so that the fallback alone is to be written. Sites whose newsletters are made of
 * posts say so by the filter.
 *
 * @return bool
 */
function is_without_scripts() {
	$is_amp = function_exists( 'amp_is_request' ) && amp_is_request();
	return (bool) apply_filters( 'agreement_map_without_scripts', is_feed() || $is_amp );
}
