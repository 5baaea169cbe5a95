using System.Data.Common;
using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Rebuilding;
using Dapper;

namespace ChiBo.Projections.Cells;

/// <summary>Cells, their rosters, their thematic plans.</summary>
internal sealed class CellProjection : IRebuiltProjection<CellSnapshot>
{
    public static readonly Table<CellRow> Cells = new("cells_v1");

    private static string InsertMember(string prefix) =>
        $"insert into {prefix}members_v1 (cell_id, member_id, name, class, standing, position, joined_on, full_since, search) "
        + "values (@CellId, @MemberId, @Name, @Class, @Standing, @Position, @JoinedOn, @FullSince, @Search)";

    private static string InsertTopic(string prefix) =>
        $"insert into {prefix}topics_v1 (cell_id, year, quarter, title) values (@CellId, @Year, @Quarter, @Title)";

    public RebuildSet Set => RebuildSet.Cells;

    public async Task Apply(DbConnection connection, string prefix, CellSnapshot snapshot)
    {
        if (!await Cells.Upsert(connection, RowOf(snapshot), SearchText.Of(snapshot.Name, snapshot.Secretary), prefix)) return;
        await connection.ExecuteAsync($"delete from {prefix}members_v1 where cell_id = @Id", new { snapshot.Id });
        await connection.ExecuteAsync($"delete from {prefix}topics_v1 where cell_id = @Id", new { snapshot.Id });
        foreach (var member in snapshot.Roster.Select(line => MemberRow.Of(snapshot.Id, line)))
            await connection.ExecuteAsync(
                InsertMember(prefix),
                new
                {
                    member.CellId, member.MemberId, member.Name, member.Class, member.Standing, member.Position, member.JoinedOn,
                    member.FullSince, member.Search,
                });
        await connection.ExecuteAsync(
            InsertTopic(prefix), snapshot.Topics.Select(t => new { CellId = snapshot.Id, t.Year, t.Quarter, t.Title }));
    }

    private static CellRow RowOf(CellSnapshot c) => new()
    {
        Id = c.Id,
        OrganisationId = c.OrganisationId,
        Version = c.Version,
        At = c.At,
        Name = c.Name,
        RegisteredAt = c.RegisteredAt,
        Members = c.Members,
        FullMembers = c.Full,
        Probationary = c.Probationary,
        Exempt = c.Exempt,
        TemporarilyIn = c.TemporarilyIn,
        TemporarilyOut = c.TemporarilyOut,
        HasCommittee = c.HasCommittee,
        Secretary = c.Secretary,
        DayOfMonth = c.Schedule?.DayOfMonth,
        Time = c.Schedule?.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Place = c.Schedule?.Place,
        Topics = c.Topics.Length,
        WithdrawnAt = c.WithdrawnAt,
    };
}
