namespace HotChocolate.Authorization;

/// <summary>What a field asks of the user.</summary>
public sealed class AuthorizeDirective
{
    public AuthorizeDirective(ApplyPolicy apply)
        : this(null, null, apply)
    {
    }

    public AuthorizeDirective(IReadOnlyList<string> roles, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        : this(null, roles, apply)
    {
    }

    public AuthorizeDirective(
        string? policy = null,
        IReadOnlyList<string>? roles = null,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Roles = roles;
        Apply = apply;
    }

    /// <summary>The policy; the default policy when absent.</summary>
    public string? Policy { get; }

    /// <summary>One of these roles is enough.</summary>
    public IReadOnlyList<string>? Roles { get; }

    public ApplyPolicy Apply { get; }
}
