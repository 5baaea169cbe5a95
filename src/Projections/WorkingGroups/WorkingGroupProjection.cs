using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>Working groups, their members, and their visits.</summary>
internal sealed class WorkingGroupProjection : IProjection<WorkingGroupSnapshot>
{
    public static readonly Table<WorkingGroupRow> Groups = new("working_groups_v1");
    public static readonly Table<VisitRow> Visits = new("visits_v1");

    private const string InsertMember =
        "insert into group_members_v1 (group_id, member_id, name, cell_id) values (@GroupId, @MemberId, @Name, @CellId)";

    public async Task Apply(DbConnection connection, WorkingGroupSnapshot snapshot)
    {
        if (!await Groups.Upsert(connection, RowOf(snapshot), SearchText.Of(snapshot.Name))) return;
        await connection.ExecuteAsync("delete from group_members_v1 where group_id = @Id", new { snapshot.Id });
        await connection.ExecuteAsync(
            InsertMember,
            snapshot.Members.Select(m => new { GroupId = snapshot.Id, m.MemberId, m.Name, m.CellId }));
        var known = (await connection.QueryAsync<(string Id, long Version)>(
            "select id, version from visits_v1 where group_id = @Id", new { snapshot.Id })).ToDictionary(v => v.Id, v => v.Version);
        foreach (var visit in snapshot.Visits.Where(v => known.GetValueOrDefault(v.Id) < v.Version))
        {
            var row = VisitRow.Of(snapshot, visit);
            await Visits.Upsert(
                connection, row, SearchText.Of(row.CellName, row.OrganisationName, row.GroupName, row.Visitors));
        }
    }

    private static WorkingGroupRow RowOf(WorkingGroupSnapshot group) => new()
    {
        Id = group.Id,
        Version = group.Version,
        At = group.At,
        Name = group.Name,
        RegisteredAt = group.RegisteredAt,
        LeadId = group.LeadId,
    };
}
