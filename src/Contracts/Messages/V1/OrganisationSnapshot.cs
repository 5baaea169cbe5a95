namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a grassroots organisation.</summary>
public sealed record OrganisationSnapshot
{
    public string Id { get; init; } = "";
    public string BlocId { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state was sent.</summary>
    public DateTimeOffset At { get; init; }

    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When it was withdrawn: there is no such organisation. Null while it is there.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
