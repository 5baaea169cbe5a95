using System.Collections.Immutable;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Organisations;

namespace ChiBo.Projections.Rebuilding;

/// <summary>Tables that are filled from the snapshots of one kind of aggregate, and so are rebuilt together.</summary>
/// <param name="Name">As an operator calls it.</param>
/// <param name="Kind">The kind of aggregate whose snapshots fill it.</param>
/// <param name="Tables">The first has a row for each aggregate, with its id and version.</param>
public sealed record RebuildSet(string Name, string Kind, ImmutableArray<string> Tables)
{
    /// <summary>What the new tables' names begin with until they replace the old ones.</summary>
    internal const string Prefix = "rebuild_";

    public static RebuildSet Blocs { get; } = new("blocs", "bloc", [BlocProjection.Blocs.Name]);

    public static RebuildSet Organisations { get; } =
        new("organisations", "organisation", [OrganisationProjection.Organisations.Name]);

    public static RebuildSet Cells { get; } = new("cells", "cell", [CellProjection.Cells.Name, "cell_days_v1", "members_v1", "topics_v1"]);

    public static RebuildSet Meetings { get; } =
        new("meetings", "meeting", [MeetingProjection.Meetings.Name, "absences_v1", "tasks_v1"]);

    /// <summary>In the order in which they are rebuilt.</summary>
    public static ImmutableArray<RebuildSet> All { get; } = [Blocs, Organisations, Cells, Meetings];

    internal string Filling => Prefix + Tables[0];

    /// <summary>Each table with the column that says whose a row is.</summary>
    internal IEnumerable<(string Table, string Key)> TablesByKey =>
        Tables.Select((table, n) => (table, n == 0 ? "id" : $"{Kind}_id"));
}
