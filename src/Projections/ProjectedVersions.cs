using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Organisations;
using ChiBo.Projections.WorkingGroups;
using Dapper;

namespace ChiBo.Projections;

/// <summary>Which version of each aggregate the read model holds.</summary>
public sealed class ProjectedVersions(ReadModel model)
{
    private static readonly (string Kind, string Table)[] Tables =
    [
        ("bloc", BlocProjection.Blocs.Name),
        ("organisation", OrganisationProjection.Organisations.Name),
        ("cell", CellProjection.Cells.Name),
        ("meeting", MeetingProjection.Meetings.Name),
        ("working-group", WorkingGroupProjection.Groups.Name),
    ];

    /// <returns>By kind of aggregate, then by path. A kind that is not there is not projected.</returns>
    public Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>>> Read(CancellationToken cancellation = default) =>
        model.ReadEverything<IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>>>(
            async connection =>
            {
                var versions = new Dictionary<string, IReadOnlyDictionary<string, long>>();
                foreach (var (kind, table) in Tables)
                {
                    var rows = await connection.QueryAsync<(string Id, long Version)>($"select id, version from {table}");
                    versions[kind] = rows.ToDictionary(row => row.Id, row => row.Version);
                }

                return versions;
            },
            cancellation);

    /// <returns>The version of each cell's month, as the rating service counts it.</returns>
    public Task<IReadOnlyDictionary<(string CellId, string Month), long>> ReadMonths(CancellationToken cancellation = default) =>
        model.ReadEverything<IReadOnlyDictionary<(string CellId, string Month), long>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(string CellId, string Month, long Version)>(
                    "select cell_id, month, version from cell_months_v1");
                return rows.ToDictionary(row => (row.CellId, row.Month), row => row.Version);
            },
            cancellation);

    /// <returns>The version of each cell's and each organisation's year, as the rating service counts it.</returns>
    public Task<IReadOnlyDictionary<(string Id, int Year), long>> ReadYears(CancellationToken cancellation = default) =>
        model.ReadEverything<IReadOnlyDictionary<(string Id, int Year), long>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(string Id, int Year, long Version)>(
                    "select cell_id, year, version from cell_years_v1 "
                    + "union all select organisation_id, year, version from organisation_years_v1");
                return rows.ToDictionary(row => (row.Id, row.Year), row => row.Version);
            },
            cancellation);

    /// <returns>The version of each finding and each inspection, as the inspection service counts them.</returns>
    public Task<IReadOnlyDictionary<string, long>> ReadFindings(CancellationToken cancellation = default) =>
        model.ReadEverything<IReadOnlyDictionary<string, long>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(string Id, long Version)>(
                    "select id, version from findings_v1 union all select id, version from inspections_v1");
                return rows.ToDictionary(row => row.Id, row => row.Version);
            },
            cancellation);
}
