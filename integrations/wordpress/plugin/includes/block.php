<?php
/**
 * The block.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/** Tells WordPress of the block; its attributes are the tag's, under the same names. */
function register_block() {
	$needed = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-data' );
	wp_register_script( 'agreement-map-editor', plugins_url( 'block/edit.js', FILE ), $needed, VERSION, true );
	wp_register_style( 'agreement-map-editor', plugins_url( 'block/edit.css', FILE ), array(), VERSION );
	wp_set_script_translations( 'agreement-map-editor', 'agreement-map', dirname( FILE ) . '/languages' );
	// WordPress's own pages of administration are full of inline script; no reader's page is given any.
	$settings = array(
		'preview' => admin_url( 'admin-post.php?action=agreement_map_preview' ),
		'areas'   => areas(),
	);
	wp_add_inline_script( 'agreement-map-editor', 'var agreementMapSettings = ' . wp_json_encode( $settings ) . ';', 'before' );
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'attributes'      => array_map(
				function () {
					return array(
						'type'    => 'string',
						'default' => '',
					);
				},
				manifest()['agreement-map']
			),
			'render_callback' => __NAMESPACE__ . '\block_html',
		)
	);
}

/**
 * The block on a page.
 *
 * @param array  $attributes Of the block: those of the tag, and WordPress's own.
 * @param string $own        The blocks inside, as HTML.
 * @return string HTML
 */
function block_html( $attributes, $own ) {
	$of_the_tag = array_intersect_key( $attributes, manifest()['agreement-map'] );
	$html       = map_html( $of_the_tag, $own );
	return is_without_scripts() ? $html : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}
