<?php
/**
 * The library's scripts, on pages that hold one of its tags.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/** Scripts that are modules: their handles, which are the names of the tags, and their files. */
function module_files() {
	return array(
		// Under the name of its release, so that browsers may keep it for good.
		'agreement-map'    => 'cdn/agreement-map-' . VERSION . '.js',
		'agreement-figure' => 'cdn/agreement-figure.js',
	);
}

/** Tells WordPress of them. The map's is known by its name; the other one's address changes with the release. */
function register_scripts() {
	foreach ( module_files() as $handle => $file ) {
		wp_register_script( $handle, plugins_url( $file, FILE ), array(), 'agreement-figure' === $handle ? VERSION : null, false );
	}
	wp_register_style( 'agreement-map', plugins_url( 'page.css', FILE ), array(), VERSION );
}

/**
 * Makes a module of the tag that WordPress writes for a script. It goes by WordPress's own way to write one, so that what else a site has
 * hung there, such as a nonce, is in it.
 *
 * @param string $tag    What WordPress wrote.
 * @param string $handle The script's name.
 * @param string $src    Its address.
 * @return string HTML
 */
function module_tag( $tag, $handle, $src ) {
	if ( ! isset( module_files()[ $handle ] ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => "$handle-js",
		)
	);
}

/**
 * Puts the script of a tag on the page.
 *
 * @param string $tag The tag.
 */
function enqueue( $tag ) {
	wp_enqueue_script( $tag );
	if ( 'agreement-map' === $tag ) {
		wp_enqueue_style( 'agreement-map' );
	}
}

/** Puts the map's script into the head of an article that holds one; elsewhere it comes with the map itself. */
function enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'agreement-map/map', $post ) || has_shortcode( $post->post_content, 'agreement_map' ) ) ) {
		enqueue( 'agreement-map' );
	}
}
