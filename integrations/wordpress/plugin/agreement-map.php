<?php
/**
 * Plugin Name: Agreement Map
 * Description: A map of 287(g) agreements by US county or state, as a block and as a shortcode.
 * Version: @version@
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: agreement-map
 * Domain Path: /languages
 *
 * @package AgreementMap
 */

namespace AgreementMap;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
const FILE    = __FILE__;

require __DIR__ . '/includes/manifest.php';
require __DIR__ . '/includes/reading.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/preview.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'agreement-map', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_scripts();
		register_block();
		add_shortcode( 'agreement_map', __NAMESPACE__ . '\map_shortcode' );
		add_shortcode( 'agreement_figure', __NAMESPACE__ . '\figure_shortcode' );
	}
);
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_action( 'admin_post_agreement_map_preview', __NAMESPACE__ . '\show_preview' );
