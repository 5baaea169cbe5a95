namespace ChiBo.Contracts.Messages.V1;

/// <summary>A role and the path it is held at.</summary>
public sealed record PersonGrant
{
    /// <summary>Such as Secretary.</summary>
    public string Role { get; init; } = "";

    /// <summary>Such as khoi-mau/so-tai-chinh.</summary>
    public string Scope { get; init; } = "";
}
