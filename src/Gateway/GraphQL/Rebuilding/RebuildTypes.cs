using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.SetAside;
using ChiBo.Projections.Rebuilding;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Rebuilding;

internal static class RebuildTypes
{
    public static IRequestExecutorBuilder AddRebuilding(this IRequestExecutorBuilder builder) =>
        builder.AddTypeExtension<RebuildQueries>().AddTypeExtension<RebuildMutations>();
}

/// <summary>What lists and reports are read from, and can be filled again.</summary>
public enum Projection
{
    /// <summary>Blocs with their settings and calendars.</summary>
    Blocs,
    /// <summary>The lists of organisations.</summary>
    Organisations,
    /// <summary>The lists of cells, rosters and thematic topics.</summary>
    Cells,
    /// <summary>The lists of meetings and tasks, and the reports made of them.</summary>
    Meetings,
}

/// <summary>Which projection is to be filled again.</summary>
/// <param name="BlocId">A bloc of the deployment whose office the caller belongs to; the caller's only one where none is named.</param>
/// <param name="Projection">What is filled again, for all blocs of the deployment.</param>
public sealed record StartRebuildInput([property: ID] string? BlocId, Projection Projection);

/// <summary>How far the newest rebuild of a projection has come. For those of a bloc's office.</summary>
public sealed class Rebuild(RebuildProgress progress)
{
    /// <summary>What is filled again.</summary>
    public Projection Projection => Enum.Parse<Projection>(progress.Name, ignoreCase: true);

    /// <summary>When the rebuild began (UTC).</summary>
    public DateTimeOffset StartedAt => progress.StartedAt;

    /// <summary>How many organisations, cells or meetings are to be asked; 0 until they are counted.</summary>
    public int Total => progress.Total;

    /// <summary>How many of them the new tables hold.</summary>
    public int Done => progress.Done;

    /// <summary>When the new tables took the place of the old ones; null until then.</summary>
    public DateTimeOffset? FinishedAt => progress.FinishedAt;
}

/// <summary>A record that some work could not take and went on without.</summary>
public sealed class SetAside(SetAsideRecord record)
{
    /// <summary>Which work, such as <c>examination</c>; docs/operations.md lists all.</summary>
    public string Work => record.Work;

    /// <summary>The record's key, such as the path of a meeting.</summary>
    public string Key => record.Record;

    /// <summary>The type of the fault; the log holds the rest.</summary>
    public string Reason => record.Reason;

    /// <summary>When it was set aside first.</summary>
    public DateTimeOffset Since => record.Since;

    /// <summary>When the work tried it last.</summary>
    public DateTimeOffset LastAt => record.LastAt;

    /// <summary>How often the work has tried it.</summary>
    public int Times => record.Times;
}

/// <summary>What became of an order to rebuild.</summary>
public sealed class StartRebuildPayload(Rebuild? rebuild, Outcome outcome) : Payload(outcome), IRefusable<StartRebuildPayload>
{
    public static StartRebuildPayload ForRefusal(Refusal refusal) => new(null, Outcome.Refused(0, refusal));

    /// <summary>The rebuild that is under way: this one, or the one that was before.</summary>
    public Rebuild? Rebuild => rebuild;
}
