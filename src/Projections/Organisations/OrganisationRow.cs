using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Organisations;

/// <summary>A grassroots organisation as lists see it.</summary>
public sealed record OrganisationRow : IRow
{
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When it was withdrawn; null in whatever a reader shows.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
