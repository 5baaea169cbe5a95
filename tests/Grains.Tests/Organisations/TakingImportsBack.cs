using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Tests.Organisations;

/// <summary>
/// An import that registered an organisation with a cell and a cell elsewhere, and renamed another, is taken back: whatever
/// dies or happens in between, all of it or nothing.
/// </summary>
public sealed class TakingImportsBack
{
    private const string Bloc = ChiBoCluster.BlocId + "/";
    private const string NewOrganisation = "khoi-mau/so-moi";
    private const string NewCell = "khoi-mau/so-moi/cb-01";
    private const string AddedCell = "khoi-mau/so-tai-chinh/cb-03";

    private static readonly UndoPlacesImportRequest Undo = new("i1", DryRun: false);

    private static readonly string?[] Before = [null, null, null, "Chi bộ 1"];
    private static readonly string?[] After = ["Sở mới", "Chi bộ mới", "Chi bộ 3", "Chi bộ Một"];

    [Fact]
    public async Task What_it_registered_is_gone_and_what_it_renamed_has_its_former_name()
    {
        await using var cluster = await Imported();
        var tried = await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo with { DryRun = true });
        (await Names(cluster)).ShouldBe(After);
        var done = await cluster.Bloc.UndoPlacesImport(Named("k1"), Undo);
        done.Outcome.Code.ShouldBeNull();
        done.Places.ShouldBe(tried.Places);
        done.Places.Length.ShouldBe(4);
        (await Names(cluster)).ShouldBe(Before);
        var again = await cluster.Bloc.UndoPlacesImport(Named("k1"), Undo);
        (again.Outcome.Code, again.Places.Length).ShouldBe((null, 4));
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo)).Outcome.Code.ShouldBe("import.already-undone");
        (await cluster.Bloc.View(ChiBoCluster.Office))!.Imports.Single().UndoneAt.ShouldNotBeNull();
        (await cluster.Bloc.View(ChiBoCluster.Secretary))!.Imports.ShouldBeEmpty();
        await cluster.Bus.Until(b => b.Taken.Any(t => t.Message is CellSnapshot { Id: NewCell, WithdrawnAt: not null, Turns: 1 })
            && b.Taken.Any(t => t.Message is OrganisationSnapshot { Id: NewOrganisation, WithdrawnAt: not null })
            && b.Taken.Any(t => t.Message is CellSnapshot { Id: ChiBoCluster.CellId, Name: "Chi bộ 1", Version: > 3 }));
        await Carry(cluster, "i2");
        (await Names(cluster)).ShouldBe(After);
    }

    [Fact]
    public async Task A_withdrawn_cell_sends_that_again_and_reaches_nobody()
    {
        await using var cluster = await Imported();
        await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo);
        var cell = cluster.Grains.GetGrain<ICellGrain>(NewCell);
        var secretary = ChiBoCluster.Secretary with { Grants = [new CallerGrant(Domain.Kernel.Role.Secretary, NewCell)] };
        (await cell.View(secretary)).ShouldBeNull();
        (await cell.History(ChiBoCluster.Office)).Entries.ShouldBeEmpty();
        (await cell.SetSchedule(secretary, new SetCellScheduleRequest(4, new TimeOnly(19, 0), "P1", null))).Code.ShouldBe("common.not-found");
        await cell.PlanMonths();
        (await cell.Register(secretary, new RegisterCellRequest("Chi bộ"))).Code.ShouldBe("common.not-found"); // nor is its organisation
        var sent = cluster.Bus.Taken.Count;
        (await cell.Resend()).ShouldBe(2);
        await cluster.Bus.Until(b => b.Taken.Skip(sent).Any(t => t.Message is CellSnapshot { Id: NewCell, WithdrawnAt: not null, Version: 2 }));
    }

    [Theory]
    [InlineData(Bloc, 1, false)]
    [InlineData(Bloc, 1, true)]
    [InlineData(NewOrganisation, 1, false)]
    [InlineData(NewOrganisation, 1, true)]
    [InlineData(NewCell, 1, false)]
    [InlineData(NewCell, 1, true)]
    [InlineData(ChiBoCluster.CellId, 1, false)]
    [InlineData(ChiBoCluster.CellId, 1, true)]
    [InlineData(ChiBoCluster.OrganisationId, 1, false)]
    [InlineData(ChiBoCluster.OrganisationId, 1, true)]
    [InlineData(Bloc, 2, false)]
    [InlineData(Bloc, 2, true)]
    public async Task A_write_that_fails_at_any_step_is_made_good_by_the_same_order(string key, int write, bool storeFirst)
    {
        await using var cluster = await Imported();
        cluster.Store.FailOnce(key, write, storeFirst);
        await Should.ThrowAsync<Exception>(cluster.Bloc.UndoPlacesImport(Named("k1"), Undo));
        (await cluster.Bloc.UndoPlacesImport(Named("k1"), Undo)).Outcome.Code.ShouldBeNull();
        (await Names(cluster)).ShouldBe(Before);
        await Carry(cluster, "i2");
        (await cluster.Bloc.UndoPlacesImport(Named("k2"), Undo with { ImportId = "i2" })).Outcome.Code.ShouldBeNull();
        (await Names(cluster)).ShouldBe(Before);
    }

    [Fact]
    public async Task Killed_half_way_it_ends_when_the_bloc_wakes()
    {
        var cluster = await Imported();
        cluster.Store.FailOnce(NewCell, change: 1, storeFirst: false);
        await Should.ThrowAsync<Exception>(cluster.Bloc.UndoPlacesImport(Named("k1"), Undo));
        await cluster.DisposeAsync();
        cluster.Store.Find(NewOrganisation)!.Version.ShouldBe(3); // registered, told of its cell, withdrawn

        await using var again = await ChiBoCluster.Start(cluster.Store);
        (await again.Bloc.View(ChiBoCluster.Office)).ShouldNotBeNull();
        await again.Bus.Until(b => b.Taken.Any(t => t.Message is CellSnapshot { Id: NewCell, WithdrawnAt: not null }));
        (await again.Bloc.UndoPlacesImport(Named("k1"), Undo)).Outcome.Code.ShouldBeNull();
        (await Names(again)).ShouldBe(Before);
    }

    [Fact]
    public async Task What_depends_is_named_and_nothing_is_changed()
    {
        await using var cluster = await Imported();
        await Admit(cluster);
        var versions = Versions(cluster);
        foreach (var dryRun in new[] { true, false })
        {
            var refused = await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo with { DryRun = dryRun });
            refused.Outcome.Code.ShouldBe("import.cell-has-members");
            refused.Kept.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                k => k.Id.ShouldBe(NewCell), k => k.Arguments.ShouldBe([NewCell, "dv-9"]));
        }

        Versions(cluster).ShouldBe(versions);
        (await Names(cluster)).ShouldBe(After);
    }

    [Fact]
    public async Task Who_comes_in_the_very_moment_keeps_everything()
    {
        await using var cluster = await Imported();
        var admitted = false;
        cluster.Store.BeforeWrite = async key =>
        {
            if (key != Bloc || admitted) return;
            admitted = true;
            await Admit(cluster);
        };
        var refused = await cluster.Bloc.UndoPlacesImport(Named("k1"), Undo);
        refused.Outcome.Code.ShouldBe("import.cell-has-members");
        (await Names(cluster)).ShouldBe(After);
        cluster.Store.Find(NewOrganisation)!.Version.ShouldBe(4); // was withdrawn, and given back
        (await cluster.Bloc.View(ChiBoCluster.Office))!.Imports.Single().UndoneAt.ShouldBeNull();
        (await cluster.Bloc.UndoPlacesImport(Named("k1"), Undo)).Outcome.Code.ShouldBe("import.cell-has-members");
    }

    [Fact]
    public async Task An_import_that_broke_off_is_taken_back_as_far_as_it_came()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        await Note(cluster, "i1");
        await ChiBoCluster.Done(Organisation(cluster).Register(ChiBoCluster.Office, new("Sở mới") { ImportId = "i1" }));
        await ChiBoCluster.Done(cluster.Cell.Rename(ChiBoCluster.Office, new("Chi bộ Một")));
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo)).Outcome.Code.ShouldBeNull();
        (await Names(cluster)).ShouldBe(Before);
    }

    [Fact]
    public async Task A_cell_registered_later_keeps_the_organisation_until_it_is_taken_back_too()
    {
        await using var cluster = await Imported();
        const string later = NewOrganisation + "/cb-02";
        await ChiBoCluster.Done(cluster.Bloc.NotePlacesImport(
            ChiBoCluster.Office, new NotePlacesImportRequest("i2", [new TouchedPlaceView(later, null, "Chi bộ hai")])));
        await ChiBoCluster.Done(cluster.Grains.GetGrain<ICellGrain>(later)
            .Register(ChiBoCluster.Office, new("Chi bộ hai") { ImportId = "i2" }));
        var refused = await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo);
        refused.Outcome.Arguments.ShouldBe([NewOrganisation, later]);
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo with { ImportId = "i2" })).Outcome.Code.ShouldBeNull();
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo)).Outcome.Code.ShouldBeNull();
        (await Names(cluster)).ShouldBe(Before);
    }

    [Fact]
    public async Task Only_the_office_takes_it_back()
    {
        await using var cluster = await Imported();
        var committee = ChiBoCluster.Office with { Grants = [new CallerGrant(Domain.Kernel.Role.BlocCommittee, ChiBoCluster.BlocId)] };
        (await cluster.Bloc.UndoPlacesImport(committee, Undo)).Outcome.Code.ShouldBe("common.not-permitted");
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Stranger, Undo)).Outcome.Code.ShouldBe("common.not-found");
        (await cluster.Bloc.UndoPlacesImport(ChiBoCluster.Office, Undo with { ImportId = "i0" })).Outcome.Code.ShouldBe("import.unknown");
        (await Organisation(cluster).TakeBack(ChiBoCluster.Office, new TakeBackRequest("i1", Places[0], [], false))).Code.ShouldBe("common.not-found");
    }

    private static TouchedPlaceView[] Places { get; } =
    [
        new(NewOrganisation, null, "Sở mới"), new(NewCell, null, "Chi bộ mới"), new(AddedCell, null, "Chi bộ 3"),
        new(ChiBoCluster.CellId, "Chi bộ 1", "Chi bộ Một"),
    ];

    private static async Task<ChiBoCluster> Imported()
    {
        var cluster = await ChiBoCluster.StartWithCells();
        await Carry(cluster, "i1");
        return cluster;
    }

    private static async Task Carry(ChiBoCluster cluster, string importId)
    {
        await Note(cluster, importId);
        await ChiBoCluster.Done(Organisation(cluster).Register(ChiBoCluster.Office, new("Sở mới") { ImportId = importId }));
        foreach (var cell in Places[1..3])
            await ChiBoCluster.Done(cluster.Grains.GetGrain<ICellGrain>(cell.Id)
                .Register(ChiBoCluster.Office, new(cell.After) { ImportId = importId }));
        await ChiBoCluster.Done(cluster.Cell.Rename(ChiBoCluster.Office, new("Chi bộ Một")));
    }

    private static Task Note(ChiBoCluster cluster, string importId) => ChiBoCluster.Done(
        cluster.Bloc.NotePlacesImport(ChiBoCluster.Office, new NotePlacesImportRequest(importId, [.. Places])));

    private static Task Admit(ChiBoCluster cluster) => ChiBoCluster.Done(
        cluster.Grains.GetGrain<ICellGrain>(NewCell).AdmitMember(ChiBoCluster.Office, new AdmitMemberRequest(
            "dv-9", "Lê Chín", new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1), default, null)));

    private static Caller Named(string order) => ChiBoCluster.Office with { OrderId = order };

    private static IOrganisationGrain Organisation(ChiBoCluster cluster) =>
        cluster.Grains.GetGrain<IOrganisationGrain>(NewOrganisation);

    private static async Task<string?[]> Names(ChiBoCluster cluster) =>
    [
        (await Organisation(cluster).View(ChiBoCluster.Office))?.Name,
        .. await Task.WhenAll(Places[1..].Select(async p =>
            (await cluster.Grains.GetGrain<ICellGrain>(p.Id).View(ChiBoCluster.Office))?.Name)),
    ];

    private static long[] Versions(ChiBoCluster cluster) =>
        [cluster.Store.Find(Bloc)!.Version, .. Places.Select(p => cluster.Store.Find(p.Id)!.Version)];
}
