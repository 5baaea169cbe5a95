namespace ChiBo.Identity.Realms;

/// <summary>An application that may ask for tokens.</summary>
internal sealed class RealmClient(
    ClientRepresentation file, byte[]? secret, IReadOnlyList<ClientScopeRepresentation> scopes)
{
    public string Id { get; } = file.ClientId;
    public bool Enabled { get; } = file.Enabled && !file.BearerOnly;
    public bool IsPublic { get; } = file.PublicClient;
    public bool StandardFlow { get; } = file.StandardFlowEnabled;
    public bool DirectAccessGrants { get; } = file.DirectAccessGrantsEnabled;
    public bool ServiceAccount { get; } = file.ServiceAccountsEnabled && !file.PublicClient;
    public bool RequiresPkce { get; } = file.Attributes.GetValueOrDefault("pkce.code.challenge.method") == "S256";
    public IReadOnlyList<RedirectPattern> Redirects { get; } =
        [.. file.RedirectUris.Select(uri => new RedirectPattern(file.RootUrl, uri))];

    public IReadOnlyList<ProtocolMapperRepresentation> Mappers { get; } =
        [.. scopes.SelectMany(s => s.ProtocolMappers), .. file.ProtocolMappers];

    public IReadOnlyList<string> ScopeNames { get; } = [.. scopes.Select(s => s.Name)];

    /// <summary>Scopes that Keycloak names in the <c>scope</c> claim.</summary>
    public IReadOnlyList<string> NamedScopes { get; } =
        [.. scopes.Where(s => s.Attributes.GetValueOrDefault("include.in.token.scope") == "true").Select(s => s.Name)];

    public bool HasSecret(string given) => Secrets.Match(secret, given);

    public bool MayReturnTo(string uri) => Redirects.Any(r => r.Accepts(uri));

    public bool MayLeaveTo(string uri) => file.Attributes.GetValueOrDefault("post.logout.redirect.uris") switch
    {
        null or "-" => false,
        "+" => MayReturnTo(uri),
        var list => list.Split("##").Any(p => new RedirectPattern(file.RootUrl, p).Accepts(uri)),
    };

    /// <summary>Origins of scripts that may call; <c>+</c> in the file means those of the redirect addresses.</summary>
    public IReadOnlyList<string> Origins { get; } =
        [.. file.WebOrigins.Contains("+")
            ? file.RedirectUris.Select(uri => new RedirectPattern(file.RootUrl, uri).Origin).OfType<string>().Distinct()
            : file.WebOrigins];
}
