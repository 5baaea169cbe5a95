using System.Collections.Immutable;
using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Values;

[GenerateSerializer]
internal sealed class Everything
{
    [Id(0)]
    public int[] Array { get; set; } = [];

    [Id(1)]
    public string[][] Jagged { get; set; } = [];

    [Id(2)]
    public HashSet<string> Set { get; set; } = [];

    [Id(3)]
    public Dictionary<string, Basket> Map { get; set; } = [];

    [Id(4)]
    public ImmutableArray<Basket> Immutable { get; set; } = [];

    [Id(5)]
    public ImmutableDictionary<string, int> ImmutableMap { get; set; } = ImmutableDictionary<string, int>.Empty;

    [Id(6)]
    public (Basket, int) Pair { get; set; }

    [Id(7)]
    public Tuple<string, int>? Tuple { get; set; }

    [Id(8)]
    public int? Maybe { get; set; }

    [Id(9)]
    public Basket? Nothing { get; set; }

    [Id(10)]
    public Queue<int> Queue { get; set; } = [];

    [Id(11)]
    public Stack<int> Stack { get; set; } = [];

    [Id(12)]
    public SortedDictionary<int, string> Sorted { get; set; } = [];

    [Id(13)]
    public Uri? Link { get; set; }

    [Id(14)]
    public DateTimeOffset Moment { get; set; }

    [Id(15)]
    public IReadOnlyList<object> Open { get; set; } = new List<object>();
}
