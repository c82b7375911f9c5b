import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { t, tn, words } from '../text.ts';
import { useId } from '../use-id.ts';
import { DeliberateButton, useGuard } from './deliberate-button.tsx';
import { LiveCount } from './live-count.tsx';

/**
 * What two scripts that show views in one page must share. Preact's hooks work within the Preact that renders them; the others hold state:
 * the translator, the ids given so far, the guard of actions. All else is small, and each has its own.
 */
export const VIEW_PARTS = {
  DeliberateButton,
  Fragment,
  LiveCount,
  jsx,
  jsxs,
  t,
  tn,
  useEffect,
  useGuard,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  words,
} as const;
