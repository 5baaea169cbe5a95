using System.Text.Json;
using ChiBo.Grains.Kernel;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>The record of changes, kept as the JSON that is stored.</summary>
public sealed class ChangeLogs
{
    [Fact]
    public void It_holds_what_was_added_in_order()
    {
        var log = Enumerable.Range(1, 40).Aggregate(ChangeLog.Empty, (all, i) => all.Add(Change(i)));
        log.Count.ShouldBe(40);
        log.ShouldBe(Enumerable.Range(1, 40).Select(Change));
    }

    [Fact]
    public void It_is_stored_as_a_list_of_changes_has_always_been()
    {
        Change[] changes = [Change(1), Change(2), Change(3)];
        var log = changes.Aggregate(ChangeLog.Empty, (all, change) => all.Add(change));
        var text = JsonSerializer.Serialize(log, StateJson.Options);
        text.ShouldBe(JsonSerializer.Serialize(changes, StateJson.Options));
        JsonSerializer.Serialize(ChangeLog.Empty, StateJson.Options).ShouldBe("[]");
        var read = JsonSerializer.Deserialize<ChangeLog>(text, StateJson.Options)!;
        read.ShouldBe(changes);
        JsonSerializer.Serialize(read.Add(Change(4)), StateJson.Options)
            .ShouldBe(JsonSerializer.Serialize(changes.Append(Change(4)), StateJson.Options));
    }

    [Fact]
    public void An_older_version_never_changes()
    {
        var two = ChangeLog.Empty.Add(Change(1)).Add(Change(2));
        var (three, other) = (two.Add(Change(3)), two.Add(Change(4)));
        two.ShouldBe([Change(1), Change(2)]);
        three.ShouldBe([Change(1), Change(2), Change(3)]);
        other.ShouldBe([Change(1), Change(2), Change(4)]);
        three.Add(Change(5)).ShouldBe([Change(1), Change(2), Change(3), Change(5)]);
    }

    [Fact]
    public void An_order_is_found_by_its_name_however_that_is_written()
    {
        var log = ChangeLog.Empty.Add(Change(1) with { Order = "biểu quyết \"1\" <b>" });
        log.FindNamed("dv-00001", "biểu quyết \"1\" <b>").Single().Version.ShouldBe(1);
        log.FindNamed("dv-00001", "biểu quyết").ShouldBeEmpty();
        ChangeLog.Empty.FindNamed("dv-00001", "x").ShouldBeEmpty();
    }

    [Fact]
    public void The_orders_are_found_that_somebody_gave_under_a_name_which_others_use_too()
    {
        var log = ChangeLog.Empty;
        for (var n = 1; n <= 30; n++) log = log.Add(Change(n % 10) with { Order = n % 3 == 0 ? "{\"At\":" : "castVote" });
        foreach (var (actor, order) in log.Select(c => (c.Actor, c.Order!)).Distinct().ToList())
            log.FindNamed(actor, order).ShouldBe(
                log.Index().Where(c => (c.Item.Actor, c.Item.Order) == (actor, order)).Reverse()
                    .Select(c => ((long)c.Index + 1, c.Item)));
        log.FindNamed("castVote", "castVote").ShouldBeEmpty();
    }

    [Fact]
    public void Packed_it_is_the_same_list()
    {
        var log = ChangeLog.Empty;
        for (var n = 1; n <= 60; n++) log = log.Add(Change(n));
        var packed = log.Pack();
        packed.ShouldNotBeSameAs(log);
        packed.ShouldBe(log);
        packed.Count.ShouldBe(60);
        JsonSerializer.Serialize(packed, StateJson.Options).ShouldBe(JsonSerializer.Serialize(log, StateJson.Options));
        packed.FindNamed("dv-00017", "castVote:17").Single().Version.ShouldBe(17);
        packed.Add(Change(61)).Add(Change(62)).ShouldBe([.. log, Change(61), Change(62)]);
        packed.Pack().ShouldBeSameAs(packed);
    }

    private static Change Change(int n) =>
        new(DateTimeOffset.UnixEpoch.AddMinutes(n), $"dv-{n:D5}", "CastVote", Convert.ToBase64String([(byte)n]), $"castVote:{n}");
}
