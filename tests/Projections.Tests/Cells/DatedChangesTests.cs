using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Cells;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Organisations;
using Dapper;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Projections.Tests.Cells;

public sealed class DatedChangesOnSqlite(SqliteReadModel fixture)
    : DatedChangesTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>
{
    protected override string Writes => "select total_changes()";

    /// <summary>The cell's row, and one member's that goes and one that comes.</summary>
    protected override long ForOneMember => 3;
}

public sealed class DatedChangesOnPostgres(PostgresReadModel fixture)
    : DatedChangesTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    protected override string Writes =>
        "select sum(n) from (select count(*) as n from cells_v1 where xmin = pg_current_xact_id()::xid "
        + "union all select count(*) from cell_days_v1 where xmin = pg_current_xact_id()::xid "
        + "union all select count(*) from members_v1 where xmin = pg_current_xact_id()::xid) as written";

    /// <summary>The cell's row and one member's: what is gone has no row to count.</summary>
    protected override long ForOneMember => 2;
}

/// <summary>What begins or ends on a later day is read on that day, though nobody tells of it again.</summary>
public abstract class DatedChangesTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 5, 0, 0, TimeSpan.Zero);
    private static readonly ScopePath Organisation = ScopePath.Parse("khoi-mau/so-1");
    private static readonly Actor Office = new("office", null, [new Grant(Role.BlocOffice, Organisation.Bloc)]);

    private readonly AdjustableClock _clock = new(Start);
    private readonly CellProjection _projection = new();
    private readonly SqliteReadModel _other = new();
    private int _cells;

    /// <summary>How many rows the connection, or its transaction, has written.</summary>
    protected abstract string Writes { get; }

    protected abstract long ForOneMember { get; }

    private DateOnly Today => VietnamTime.DateOf(_clock.GetUtcNow());

    private ReadModel Model => new(fixture.Database, new DecisionClock(_clock));

    private ReadModel OtherModel => new(_other.Database, new DecisionClock(_clock));

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(
            "delete from cells_v1; delete from cell_days_v1; delete from members_v1; delete from topics_v1"));
        await _other.InitializeAsync();
    }

    public ValueTask DisposeAsync() => fixture.Missing is null ? _other.DisposeAsync() : default;

    [Fact]
    public async Task A_standing_a_position_and_a_membership_arrive_and_end_on_their_days()
    {
        var cell = Cell();
        cell.Do(new AdmitMember(Secretary(cell), "dv-2", "Lê Hai", cell.Day(3), cell.Day(3), MemberStanding.Active, null));
        cell.Do(new SetPosition(Secretary(cell), "dv-1", CellPosition.Secretary, cell.Day(5)));
        cell.Do(new ChangeMemberStanding(Secretary(cell), "dv-1", MemberStanding.Exempt, cell.Day(7), cell.Day(8)));
        cell.Do(new EndMembership(Secretary(cell), "dv-2", cell.Day(10), MembershipEnd.Resigned));
        cell.Do(new SetCellSchedule(Secretary(cell), 4, new TimeOnly(19, 0), "Phòng A", new Month(2026, 12)));
        await Tell(cell);
        var seen = new List<string>();
        for (var day = 0; day <= 31; day++)
        {
            var row = (await new CellReader(Model).Find(ReadModelFixture.Bloc, [cell.Id.Value])).Single();
            var line = $"{row.Members} members, {row.Exempt} exempt, secretary {row.Secretary ?? "-"}, day {row.DayOfMonth?.ToString() ?? "-"}";
            if (seen is [] || !seen[^1].EndsWith(line, StringComparison.Ordinal)) seen.Add($"{Today:dd/MM}: {line}");
            _clock.Advance(TimeSpan.FromDays(1));
        }

        seen.ShouldBe(
        [
            "02/11: 1 members, 0 exempt, secretary -, day -",
            "05/11: 2 members, 0 exempt, secretary -, day -",
            "07/11: 2 members, 0 exempt, secretary Lê Một, day -",
            "09/11: 2 members, 1 exempt, secretary Lê Một, day -",
            "11/11: 2 members, 0 exempt, secretary Lê Một, day -",
            "12/11: 1 members, 0 exempt, secretary Lê Một, day -",
            "01/12: 1 members, 0 exempt, secretary Lê Một, day 4",
        ]);
    }

    [Fact]
    public void What_serves_equals_what_a_rebuild_gives_on_every_day()
    {
        var (told, changed) = (0, 0);
        var steps = (from what in Gen.Choose(0, 6)
                     from first in Gen.Choose(0, 40)
                     from second in Gen.Choose(0, 40)
                     select (What: what, First: first, Second: second)).ArrayOf(12);
        Prop.ForAll(steps.ToArbitrary(), history =>
        {
            var cell = Cell();
            foreach (var (what, first, second) in history)
            {
                if (cell.Do(Order(cell, what, first, second))) Tell(cell).GetAwaiter().GetResult();
                else _clock.Advance(TimeSpan.FromDays(1 + (first % 9)));
                var serving = Read(Model, cell).GetAwaiter().GetResult();
                if (Rebuild(cell).GetAwaiter().GetResult() is var rebuilt && rebuilt != serving)
                    throw new ShouldAssertException($"{Today}: serving\n{serving}\nrebuilt\n{rebuilt}");
                if (!serving.StartsWith(Roster(cell), StringComparison.Ordinal))
                    throw new ShouldAssertException($"{Today}: serving\n{serving}\nthe cell\n{Roster(cell)}");
                told++;
                if (RosterDays.After(cell.State, Today).Length > 0) changed++;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
        told.ShouldBeGreaterThan(100);
        changed.ShouldBeGreaterThan(100, "most of the time something was still to come");
    }

    [Fact]
    public async Task Only_what_changed_is_written()
    {
        var cell = Cell();
        for (var n = 2; n <= 30; n++)
            cell.Do(new AdmitMember(Secretary(cell), $"dv-{n}", $"Lê {n}", cell.Day(0), null, MemberStanding.Active, null));
        await Tell(cell);
        (await Written(cell)).ShouldBe(1, "the cell's own row, which holds the version");
        cell.Do(new CorrectMember(Secretary(cell), "dv-7", "Lê Bảy", null, null));
        (await Written(cell)).ShouldBe(ForOneMember);
    }

    private static ICommand<CellState, CellEvent> Order(Told cell, int what, int first, int second)
    {
        var (who, from, until) = ($"dv-{first % 4}", cell.Day(first - 10), cell.Day(first + second));
        var by = Secretary(cell);
        return what switch
        {
            0 => new AdmitMember(by, who, $"Đảng viên {who}", from, second % 2 == 0 ? until : null, MemberStanding.Active, null),
            1 => new ChangeMemberStanding(by, who, (MemberStanding)(second % 4), from, second % 3 == 0 ? null : until),
            2 => new SetPosition(by, who, (CellPosition)(second % 4), from),
            3 => new EndMembership(by, who, until, MembershipEnd.Resigned),
            4 => new ConfirmFullMember(by, who, from),
            5 => new SetCellSchedule(by, 1 + (first % 28), new TimeOnly(19, 0), $"Phòng {second}", Month.Of(cell.Day(second * 3))),
            _ => new RenameCell(Office, $"Chi bộ {second}"),
        };
    }

    private static Actor Secretary(Told cell) => new("secretary", null, [new Grant(Role.Secretary, cell.Id)]);

    /// <summary>Who is what, as the cell itself says of today.</summary>
    private string Roster(Told cell) => string.Join(
        '\n',
        Rosters.On(cell.State, Today).Entries.Select(e => $"{e.MemberId} {e.Name} {e.Class} {e.Standing} {e.Position}"));

    /// <summary>All that readers say of the cell today, but for when they were told.</summary>
    private static async Task<string> Read(ReadModel model, Told cell)
    {
        var reader = new CellReader(model);
        var own = ReadScope.Of(cell.Id);
        var row = (await reader.Find(own, [cell.Id.Value])).Single() with { At = default };
        var listed = await reader.List(own, new CellFilter(), CellOrder.LargestFirst, new PageRequest { First = 5 });
        var roster = await reader.Rosters(own, [cell.Id.Value]);
        var counts = await new OrganisationReader(model).Count(own);
        var entries = new List<MemberRow>();
        foreach (var member in roster) entries.AddRange(await reader.Entries(own, member.MemberId));
        return string.Join(
            '\n',
            [
                .. roster.Select(m => $"{m.MemberId} {m.Name} {m.Class} {m.Standing} {m.Position}"),
                .. roster.Select(m => $"{m.JoinedOn} {m.FullSince}"),
                row.ToString(),
                $"{listed.TotalCount} {listed.Items.Single().Row.Members} {counts}",
                string.Join(' ', entries.Select(e => e.Position)),
            ]);
    }

    private Task Tell(Told cell) => fixture.Write(
        connection => _projection.Apply(connection, "", cell.State.ToSnapshot(cell.Version, _clock.GetUtcNow())));

    /// <summary>What is read when the cell tells everything anew, today, into empty tables.</summary>
    private async Task<string> Rebuild(Told cell)
    {
        await _other.Write(async connection =>
        {
            await connection.ExecuteAsync(
                "delete from cells_v1; delete from cell_days_v1; delete from members_v1; delete from topics_v1");
            await _projection.Apply(connection, "", cell.State.ToSnapshot(cell.Version, _clock.GetUtcNow()));
        });
        return await Read(OtherModel, cell);
    }

    /// <summary>How many rows the next version of the cell writes.</summary>
    private async Task<long> Written(Told cell)
    {
        var written = 0L;
        cell.Version++;
        await fixture.Write(async connection =>
        {
            var before = await connection.ExecuteScalarAsync<long>(Writes);
            await _projection.Apply(connection, "", cell.State.ToSnapshot(cell.Version, _clock.GetUtcNow()));
            written = await connection.ExecuteScalarAsync<long>(Writes) - before;
        });
        return written;
    }

    private Told Cell()
    {
        var cell = new Told(Organisation.Child($"cb-{++_cells}"), _clock);
        cell.Do(new RegisterCell(Office, cell.Id, "Chi bộ Một", OrganisationExists: true));
        cell.Do(new AdmitMember(Secretary(cell), "dv-1", "Lê Một", cell.Day(-100), cell.Day(-100), MemberStanding.Active, null));
        Tell(cell).GetAwaiter().GetResult();
        return cell;
    }

    /// <summary>A cell as its grain holds it.</summary>
    private sealed class Told(ScopePath id, AdjustableClock clock)
    {
        public ScopePath Id { get; } = id;

        public CellState State { get; private set; } = CellState.Empty;

        public long Version { get; set; }

        public DateOnly Day(int fromToday) => VietnamTime.DateOf(clock.GetUtcNow()).AddDays(fromToday);

        /// <returns>Whether it changed something.</returns>
        public bool Do(ICommand<CellState, CellEvent> order)
        {
            var events = order.Decide(State, clock.GetUtcNow()).Events;
            foreach (var happened in events) State = happened.Apply(State);
            Version += events.IsEmpty ? 0 : 1;
            return !events.IsEmpty;
        }
    }
}
