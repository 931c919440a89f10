<?php
/**
 * The tags, as WordPress writes them into a page.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/**
 * A map, or what stands in its place.
 *
 * @param array  $given What the author gave.
 * @param string $own   What the author put inside, as HTML that WordPress let pass.
 * @return string HTML
 */
function map_html( $given, $own ) {
	$reading = read_attributes( 'agreement-map', $given );
	$notes   = notes_html( $reading );
	if ( array() !== $reading['refused'] ) {
		$sentence = __( 'This map is not shown: the address of its data must begin with https:// or http://, or with / for a file of this site.', 'agreement-map' );
		return '<p class="agreement-map-note">' . esc_html( $sentence ) . '</p>' . $own . $notes;
	}
	if ( is_without_scripts() ) {
		return fallback( $reading['attributes'], $own, true );
	}
	enqueue( 'agreement-map' );
	$inside = fallback( $reading['attributes'], $own, false );
	return tag_html( 'agreement-map', $reading['attributes'], "<div>$inside</div>" ) . $notes;
}

/**
 * `[agreement_map within="FL"]`, with the fallback between it and `[/agreement_map]` where an author writes one.
 *
 * @param array|string $given What the author gave; `''` for nothing.
 * @param string|null  $own   What stands between the two.
 * @return string HTML
 */
function map_shortcode( $given, $own = null ) {
	return map_html( is_array( $given ) ? $given : array(), do_shortcode( balanceTags( (string) $own, true ) ) );
}

/**
 * `[agreement_figure within="FL"]348[/agreement_figure]`: a number in a sentence that is the map's own.
 *
 * @param array|string $given What the author gave; `''` for nothing.
 * @param string|null  $own   The number that the author wrote.
 * @return string HTML
 */
function figure_shortcode( $given, $own = null ) {
	$reading = read_attributes( 'agreement-figure', is_array( $given ) ? $given : array() );
	$text    = esc_html( wp_strip_all_tags( (string) $own ) );
	// An address that is refused leaves the author's own number, as the tag does where it cannot know one.
	if ( array() !== $reading['refused'] || is_without_scripts() ) {
		return $text;
	}
	enqueue( 'agreement-figure' );
	return tag_html( 'agreement-figure', $reading['attributes'], $text );
}

/**
 * A tag with its attributes.
 *
 * @param string                $tag        Its name.
 * @param array<string, string> $attributes Whose names the manifest knows.
 * @param string                $inside     HTML.
 * @return string HTML
 */
function tag_html( $tag, $attributes, $inside ) {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= " $name=\"" . escape_value( $value ) . '"';
	}
	return "<$tag$written>$inside</$tag>";
}

/**
 * A value of an attribute. What WordPress takes for a shortcode or makes a typographer's quote of is no part of a value.
 *
 * @param string $value Any text.
 * @return string
 */
function escape_value( $value ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
}

/**
 * What was left out of what an author gave, for those who can change it.
 *
 * @param array $reading As it was read.
 * @return string HTML
 */
function notes_html( $reading ) {
	$post = get_the_ID();
	if ( array() === $reading['unknown'] || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	/* translators: %s: words that an author wrote into a shortcode */
	$sentence = sprintf( __( 'Only those who can edit this see: the map has no setting %s.', 'agreement-map' ), implode( ', ', $reading['unknown'] ) );
	return '<p class="agreement-map-note">' . esc_html( $sentence ) . '</p>';
}
