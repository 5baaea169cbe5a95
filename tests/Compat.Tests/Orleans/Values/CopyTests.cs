using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Values;

public sealed class CopyTests(OneCluster one) : IClassFixture<OneCluster>
{
    private IEchoGrain Echo => one.Grains.GetGrain<IEchoGrain>("values/echo");

    [Fact]
    public async Task What_a_caller_changes_later_does_not_reach_the_grain()
    {
        var basket = new Basket { Names = ["a"] };
        await Echo.Keep(basket);
        basket.Names.Add("b");
        (await Echo.Kept()).Names.ShouldBe(["a"]);
    }

    [Fact]
    public async Task What_a_caller_does_to_a_result_does_not_reach_the_grain()
    {
        await Echo.Keep(new Basket { Names = ["a"] });
        (await Echo.Kept()).Names.Add("b");
        (await Echo.Kept()).Names.ShouldBe(["a"]);
    }

    [Fact]
    public async Task Records_cross_with_all_their_members()
    {
        var letter = new Letter(7, "hello", [1, 2], new Stamp(DateOnly.MinValue, Colour.Red)) { Note = "n" };
        var copy = (Letter)await Echo.Same(letter);
        copy.ShouldNotBeSameAs(letter);
        copy.Marks.ShouldNotBeSameAs(letter.Marks);
        copy.ShouldBeEquivalentTo(letter);
    }

    [Fact]
    public async Task A_derived_value_behind_a_base_keeps_its_type()
    {
        var copy = (Parcel)await Echo.Same(new Parcel(1, "x", [], new Stamp(default, Colour.Blue), 2.5m));
        copy.Weight.ShouldBe(2.5m);
        copy.Text.ShouldBe("x");
    }

    [Fact]
    public async Task Shared_and_circular_references_stay_what_they_are()
    {
        var node = new Node { Name = "a" };
        node.Next = new Node { Name = "b", Next = node };
        node.Others = [node.Next, node.Next];
        var copy = (Node)await Echo.Same(node);
        copy.ShouldNotBeSameAs(node);
        copy.Next!.Next.ShouldBeSameAs(copy);
        copy.Others[0].ShouldBeSameAs(copy.Next);
        copy.Others[1].ShouldBeSameAs(copy.Next);
    }

    [Fact]
    public async Task What_is_marked_immutable_crosses_as_it_is()
    {
        var frozen = new Frozen { Names = ["a"] };
        (await Echo.Same(frozen)).ShouldBeSameAs(frozen);
        var list = new List<int> { 1 };
        (await Echo.SumLater(list, "values/sum")).ShouldBe(1);
        (await Echo.SameParameter(list)).ShouldBeTrue();
        var holder = new Holder { Shared = [1], Own = [1] };
        var copy = (Holder)await Echo.Same(holder);
        copy.Shared.ShouldBeSameAs(holder.Shared);
        copy.Own.ShouldNotBeSameAs(holder.Own);
    }

    [Fact]
    public async Task Collections_cross_with_their_comparers()
    {
        var all = new Everything
        {
            Array = [1, 2],
            Jagged = [["x"], []],
            Set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A" },
            Map = new Dictionary<string, Basket>(StringComparer.OrdinalIgnoreCase) { ["K"] = new() { Names = ["n"] } },
            Immutable = [new Basket { Names = ["i"] }],
            ImmutableMap = ImmutableDictionary<string, int>.Empty.Add("a", 1),
            Pair = (new Basket { Names = ["p"] }, 3),
            Tuple = Tuple.Create("t", 4),
            Maybe = 5,
            Nothing = null,
            Queue = new Queue<int>([1, 2, 3]),
            Stack = new Stack<int>([1, 2, 3]),
            Sorted = new SortedDictionary<int, string> { [2] = "b", [1] = "a" },
            Link = new Uri("https://example.org"),
            Moment = DateTimeOffset.UnixEpoch,
            Open = new List<object> { 1, "two", new Basket { Names = ["three"] } },
        };
        var copy = (Everything)await Echo.Same(all);
        JsonSerializer.Serialize(copy).ShouldBe(JsonSerializer.Serialize(all));
        copy.Set.ShouldContain("a");
        copy.Map["k"].ShouldNotBeSameAs(all.Map["K"]);
        copy.Immutable[0].ShouldNotBeSameAs(all.Immutable[0]);
        copy.ImmutableMap.ShouldBeSameAs(all.ImmutableMap, "nobody can change it");
        copy.Pair.Item1.ShouldNotBeSameAs(all.Pair.Item1);
        copy.Stack.ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Values_of_hidden_library_types_go_by_their_public_ones()
    {
        IReadOnlySet<string> names = new[] { "a", "b", "c" }.ToFrozenSet();
        ((IReadOnlySet<string>)await Echo.Same(names)).ShouldBe(names, ignoreOrder: true);
        (await Echo.Same(IPAddress.Loopback)).ShouldBe(IPAddress.Loopback);
    }

    [Fact]
    public async Task A_reference_to_a_grain_crosses_and_a_grain_becomes_one()
    {
        var self = await Echo.Myself();
        await self.Keep(new Basket { Names = ["self"] });
        (await Echo.Kept()).Names.ShouldBe(["self"]);
        (await Echo.SameGrain(self)).GetPrimaryKeyString().ShouldBe("values/echo");
    }

    [Fact]
    public async Task A_foreign_type_crosses_through_its_converter()
    {
        var foreign = new Foreign(3, ["x"]);
        var copy = (Foreign)await Echo.Same(foreign);
        copy.ShouldNotBeSameAs(foreign);
        copy.Number.ShouldBe(3);
        copy.Names.ShouldBe(["x"]);
    }

    [Fact]
    public async Task A_member_left_out_on_purpose_has_its_default()
    {
        var copy = (Partial)await Echo.Same(new Partial { Kept = 1, LeftOut = 2 });
        copy.Kept.ShouldBe(1);
        copy.LeftOut.ShouldBe(9, "its constructor ran");
    }

    [Fact]
    public async Task A_cancellation_reaches_the_grain()
    {
        using var source = new CancellationTokenSource();
        var call = one.Grains.GetGrain<IEchoGrain>("values/cancel").UntilCancelled(source.Token);
        source.Cancel();
        await Should.ThrowAsync<OperationCanceledException>(Soon.Within(call));
    }
}
