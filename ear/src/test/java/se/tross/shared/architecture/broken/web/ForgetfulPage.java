package se.tross.shared.architecture.broken.web;

import jakarta.faces.view.ViewScoped;

/** Breaks: what outlives a request can be sent to another server. */
@ViewScoped
public class ForgetfulPage {}
