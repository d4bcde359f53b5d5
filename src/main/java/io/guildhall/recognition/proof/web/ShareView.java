package io.guildhall.recognition.proof.web;

/**
 * Taking an own award along, in a template.
 *
 * @param path what its acts are sent to
 * @param shared whether everybody with the link may check it
 * @param shares whether that can be changed now
 * @param link the whole address of the page that checks it; empty until it is shared
 * @param pictureHref the picture that carries its proof, of pixels where there is one
 * @param drawingHref the same as a drawing; empty where that is the only picture
 * @param walletHref the file for a wallet
 * @param pages what is said of naming the page in it; empty for nothing
 * @param pagesAct what naming it, or leaving it out, is sent to; empty where neither is to be done
 * @param pagesButton what that is called
 */
public record ShareView(
        String path,
        boolean shared,
        boolean shares,
        String link,
        String pictureHref,
        String drawingHref,
        String walletHref,
        String pages,
        String pagesAct,
        String pagesButton) {}
