package org.avert.identity.clients.web;

import org.avert.identity.api.model.PublicKeyDto;
import org.avert.identity.clients.PublicKey;

/** Keys as the contract writes them. */
final class PublicKeys {
    private PublicKeys() {}

    static PublicKey key(PublicKeyDto dto) {
        var use = dto.getUse();
        var curve = dto.getCrv();
        return new PublicKey(
                dto.getKty().getValue(),
                dto.getKid(),
                dto.getAlg().getValue(),
                use == null ? "sig" : use.getValue(),
                dto.getN(),
                dto.getE(),
                curve == null ? null : curve.getValue(),
                dto.getX(),
                dto.getY());
    }

    static PublicKeyDto toDto(PublicKey key) {
        var use = key.use();
        var curve = key.crv();
        return new PublicKeyDto(
                        PublicKeyDto.KtyEnum.fromValue(key.kty()), key.kid(), PublicKeyDto.AlgEnum.fromValue(key.alg()))
                .use(use == null ? null : PublicKeyDto.UseEnum.fromValue(use))
                .n(key.n())
                .e(key.e())
                .crv(curve == null ? null : PublicKeyDto.CrvEnum.fromValue(curve))
                .x(key.x())
                .y(key.y());
    }
}
