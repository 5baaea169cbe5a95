namespace ChiBo.Identity.Tokens;

/// <summary>Where a claim may appear; each mapper of the realm file says for itself.</summary>
internal enum TokenKind
{
    Access,
    Id,
    UserInfo,
}
