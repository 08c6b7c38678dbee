package org.avert.portal.signin;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

@Controller
class SigninController {

    private final SigninProperties signin;

    SigninController(SigninProperties signin) {
        this.signin = signin;
    }

    @GetMapping("/signin")
    Rendering choose(ServerHttpRequest request) {
        var why = request.getQueryParams().keySet();
        return Rendering.view("signin/choose")
                .modelAttribute("realms", signin.realms())
                .modelAttribute("failed", why.contains("failed"))
                .modelAttribute("ended", why.contains("ended"))
                .build();
    }
}
