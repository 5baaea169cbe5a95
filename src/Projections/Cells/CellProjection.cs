using System.Data.Common;
using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Projections.Cells;

/// <summary>Cells, their rosters, their thematic plans.</summary>
internal sealed class CellProjection : IRebuiltProjection<CellSnapshot>
{
    public static readonly Table<CellRow> Cells = new("cells_v1");

    /// <summary>
    /// The cells as they are on the day that is given as <c>@today</c>; where its columns depend on the day they are those of
    /// that day.
    /// </summary>
    public const string OfToday =
        "(select p.id, p.organisation_id, p.version, p.at, p.name, p.registered_at, d.members, d.full_members, "
        + "d.probationary, d.exempt, d.temporarily_in, d.temporarily_out, d.has_committee, d.secretary, d.day_of_month, "
        + "d.time, d.place, p.topics, p.withdrawn_at, d.search "
        + "from cells_v1 p join cell_days_v1 d on d.cell_id = p.id and d.from_on <= @today and d.until_on > @today)";

    private static readonly ChildRows<CellDayRow> Days =
        new("cell_days_v1", nameof(CellDayRow.CellId), nameof(CellDayRow.FromOn));

    private static readonly ChildRows<MemberDayRow> Members =
        new("members_v1", nameof(MemberDayRow.CellId), nameof(MemberDayRow.MemberId), nameof(MemberDayRow.FromOn));

    private static readonly ChildRows<TopicRow> Topics =
        new("topics_v1", nameof(TopicRow.CellId), nameof(TopicRow.Year), nameof(TopicRow.Quarter), nameof(TopicRow.Title));

    public RebuildSet Set => RebuildSet.Cells;

    public async Task Apply(DbConnection connection, string prefix, CellSnapshot snapshot)
    {
        if (!await Cells.Upsert(connection, RowOf(snapshot), SearchText.Of(snapshot.Name, snapshot.Secretary), prefix)) return;
        await Days.Replace(connection, prefix, snapshot.Id, CellPeriods.Days(snapshot));
        await Members.Replace(connection, prefix, snapshot.Id, CellPeriods.Members(snapshot));
        await Topics.Replace(
            connection, prefix, snapshot.Id,
            [
                .. snapshot.Topics.Select(t => new TopicRow
                {
                    CellId = snapshot.Id, Year = t.Year, Quarter = t.Quarter, Title = t.Title,
                }),
            ]);
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
