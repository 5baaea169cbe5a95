using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Tests.Cells;

/// <summary>
/// Whatever dies between two cells, a member is in one of them, and the same order ends what was begun.
/// </summary>
public sealed class TransfersBetweenCells
{
    private static readonly DateOnly On = new(2026, 11, 15);
    private static readonly AcceptTransferRequest Accept = new(ChiBoCluster.CellId, "dv-2");

    [Fact]
    public async Task A_member_leaves_one_cell_and_enters_the_other()
    {
        await using var cluster = await Sent();
        await ChiBoCluster.Done(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ShouldHaveMoved(cluster);
        await ChiBoCluster.Done(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ShouldHaveMoved(cluster);
    }

    [Theory]
    [InlineData(ChiBoCluster.CellId, 1)]
    [InlineData(ChiBoCluster.OtherCellId, 1)]
    [InlineData(ChiBoCluster.CellId, 2)]
    [InlineData(ChiBoCluster.OtherCellId, 2)]
    public async Task A_write_that_fails_at_any_step_is_made_good_by_the_same_order(string cellId, int write)
    {
        await using var cluster = await Sent();
        cluster.Store.FailOnce(cellId, write, storeFirst: false);
        await Should.ThrowAsync<Exception>(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ChiBoCluster.Done(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ShouldHaveMoved(cluster);
    }

    [Theory]
    [InlineData(ChiBoCluster.CellId, 1)]
    [InlineData(ChiBoCluster.OtherCellId, 1)]
    [InlineData(ChiBoCluster.CellId, 2)]
    [InlineData(ChiBoCluster.OtherCellId, 2)]
    public async Task So_is_a_write_that_was_stored_although_it_failed(string cellId, int write)
    {
        await using var cluster = await Sent();
        cluster.Store.FailOnce(cellId, write, storeFirst: true);
        await Should.ThrowAsync<Exception>(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ChiBoCluster.Done(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        await ShouldHaveMoved(cluster);
    }

    [Fact]
    public async Task Killed_before_the_former_cell_heard_it_hears_when_the_new_one_wakes()
    {
        var cluster = await Sent();
        cluster.Store.FailOnce(ChiBoCluster.CellId, change: 2, storeFirst: false);
        await Should.ThrowAsync<Exception>(cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept));
        cluster.Store.Find(ChiBoCluster.CellId)!.State.Span.IndexOf("\"Transfers\":[{"u8).ShouldBeGreaterThan(0);
        await cluster.DisposeAsync();

        await using var again = await ChiBoCluster.Start(cluster.Store);
        (await again.OtherCell.View(ChiBoCluster.Office)).ShouldNotBeNull();
        await again.Bus.Until(b => b.Taken.Select(t => t.Message).OfType<CellSnapshot>()
            .Any(s => s.Id == ChiBoCluster.CellId && s.Transfers.IsEmpty));
        await ShouldHaveMoved(again);
    }

    [Fact]
    public async Task A_cell_that_cannot_take_the_member_in_gives_the_reservation_back()
    {
        await using var cluster = await Sent();
        await ChiBoCluster.Done(cluster.OtherCell.AdmitMember(
            ChiBoCluster.OtherSecretary, new AdmitMemberRequest("dv-2", "Người khác", On, On, default, null)));
        (await cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept)).Code
            .ShouldBe("cell.already-member");
        await ChiBoCluster.Done(cluster.Cell.CancelTransfer(ChiBoCluster.Secretary, new CancelTransferRequest("dv-2")));
        (await Roster(cluster.Cell)).ShouldContain("dv-2");
    }

    [Fact]
    public async Task Nobody_takes_in_who_was_not_sent_or_without_the_right()
    {
        await using var cluster = await Sent();
        (await cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept with { MemberId = "dv-1" })).Code
            .ShouldBe("cell.not-on-the-way");
        (await cluster.OtherCell.AcceptTransfer(ChiBoCluster.OtherSecretary, Accept with { FromCellId = "x/y" })).Code
            .ShouldBe("cell.not-on-the-way");
        (await cluster.OtherCell.AcceptTransfer(ChiBoCluster.Secretary, Accept)).Code.ShouldBe("common.not-found");
        (await cluster.Cell.ClaimTransfer(
            ChiBoCluster.Secretary, new TransferStepRequest("dv-2", ChiBoCluster.OtherCellId))).Transfer
            .ShouldBeNull();
        (await cluster.Cell.View(ChiBoCluster.Secretary))!.Transfers.Single().IsClaimed.ShouldBeFalse();
    }

    private static async Task<ChiBoCluster> Sent()
    {
        var cluster = await ChiBoCluster.StartWithCells();
        await ChiBoCluster.Done(cluster.Cell.TransferMember(
            ChiBoCluster.Secretary, new TransferMemberRequest("dv-2", ChiBoCluster.OtherCellId, On)));
        return cluster;
    }

    private static async Task ShouldHaveMoved(ChiBoCluster cluster)
    {
        (await Roster(cluster.Cell)).ShouldBe(["dv-1", "dv-3"]);
        (await Roster(cluster.OtherCell)).ShouldBe(["dv-2"]);
        (await cluster.Cell.View(ChiBoCluster.Office))!.Transfers.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> Roster(ICellGrain cell) =>
        (await cell.RosterOn(Caller.Platform, On))!.Entries.Select(e => e.MemberId);
}
