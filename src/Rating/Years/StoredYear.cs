using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Hosting.Bus;

namespace ChiBo.Rating.Years;

/// <summary>What is told of a cell's or an organisation's year, as it is stored.</summary>
internal sealed record StoredYear
{
    public const string Columns =
        "id as Id, year as Year, organisation_id as OrganisationId, version as Version, digest as Digest, body as Body";

    public string Id { get; init; } = "";
    public int Year { get; init; }
    public string OrganisationId { get; init; } = "";
    public long Version { get; init; }
    public string Digest { get; init; } = "";
    public string Body { get; init; } = "";

    /// <summary>The same year at the same version is the same message.</summary>
    public Guid MessageId => MessageIds.From($"{Id}/{Year}@{Version}");

    public object ToMessage(DateTimeOffset at) => Id == OrganisationId
        ? JsonSerializer.Deserialize<OrganisationYearRated>(Body)! with { Version = Version, At = at }
        : JsonSerializer.Deserialize<CellYearRated>(Body)! with { Version = Version, At = at };
}
