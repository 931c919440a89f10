<?php
/**
 * The map that an author sees in the editor: a page of its own, in a frame, so that it is drawn alike whether WordPress puts the editor
 * into a frame or not. What is drawn is what a reader's page would have.
 *
 * @package AgreementMap
 */

namespace AgreementMap;

/** Writes that page. Its query has the attributes of the tag under their names. */
function show_preview() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( esc_html__( 'You cannot write posts on this site.', 'agreement-map' ), '', array( 'response' => 403 ) );
	}
	// Nothing is changed by it, and what it shows is escaped as on any page: it needs no nonce.
	$given = array_intersect_key( wp_unslash( $_GET ), manifest()['agreement-map'] ); // phpcs:ignore WordPress.Security
	$parts = wp_parse_url( plugins_url( '', FILE ) );
	$own   = "'self' " . $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	header( 'Content-Type: text/html; charset=utf-8' );
	header( "Content-Security-Policy: default-src 'none'; script-src $own; style-src $own; connect-src https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html" );
	printf( '<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>', esc_attr( get_bloginfo( 'language' ) ), esc_html__( 'Map of 287(g) agreements', 'agreement-map' ) );
	printf( '<base target="_blank"><link rel="stylesheet" href="%s"></head><body>', esc_url( plugins_url( 'block/preview.css?ver=' . VERSION, FILE ) ) );
	echo map_html( $given, '' ); // phpcs:ignore WordPress.Security -- made of escaped parts.
	wp_print_scripts( array( 'agreement-map' ) );
	echo '</body></html>';
	exit;
}
