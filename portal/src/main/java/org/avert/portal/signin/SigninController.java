package org.avert.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

@Controller
class SigninController {

    private final SigninProperties signin;

    SigninController(SigninProperties signin) {
        this.signin = signin;
    }

    @GetMapping("/signin")
    Rendering choose(
            @RequestParam(name = "failed", required = false) @Nullable String failed,
            @RequestParam(name = "ended", required = false) @Nullable String ended) {
        var view = Rendering.view("signin/choose").modelAttribute("realms", signin.realms());
        if (failed != null) {
            view.modelAttribute("notice", "signin.failed");
        } else if (ended != null) {
            view.modelAttribute("notice", "signin.ended");
        }
        return view.build();
    }
}
