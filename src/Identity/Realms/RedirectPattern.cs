namespace ChiBo.Identity.Realms;

/// <summary>An address to return to: exact, or everything that begins like it where it ends in an asterisk.</summary>
internal sealed class RedirectPattern(string rootUrl, string pattern)
{
    private readonly string _pattern = pattern.StartsWith('/') ? rootUrl.TrimEnd('/') + pattern : pattern;

    public string? Origin =>
        Uri.TryCreate(_pattern.TrimEnd('*'), UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;

    public bool Accepts(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || parsed.Fragment.Length > 0
            || parsed.UserInfo.Length > 0 || uri.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        if (!_pattern.EndsWith('*'))
        {
            return uri == _pattern;
        }

        // The asterisk stands for a path only: http://host* would also accept http://host.elsewhere.example.
        return Origin is { } origin && parsed.GetLeftPart(UriPartial.Authority) == origin
            && uri.StartsWith(_pattern[..^1], StringComparison.Ordinal);
    }
}
