package se.tross.shared.guard;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;

/** Requests with a visitor's cookie that no page would send: without the browser's marks, and without following on. */
final class AnswersOfOneVisit {

    private final Page page;

    AnswersOfOneVisit(Page page) {
        this.page = page;
    }

    /** The very answer, redirects not followed. */
    APIResponse get(String path) {
        return page.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    /** The answer after the förbund has been added to the address. */
    APIResponse follow(String path) {
        return page.request().get(path);
    }

    APIResponse post(String path, Map<String, String> fields, Map<String, String> headers) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        RequestOptions options = RequestOptions.create().setMaxRedirects(0).setForm(form);
        headers.forEach(options::setHeader);
        return page.request().post(path, options);
    }
}
