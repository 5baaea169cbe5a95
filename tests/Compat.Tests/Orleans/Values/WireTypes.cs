using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Values;

internal enum Colour
{
    Red,
    Blue,
}

[GenerateSerializer]
internal sealed class Basket
{
    [Id(0)]
    public List<string> Names { get; set; } = [];
}

[GenerateSerializer]
internal record Letter([property: Id(0)] int Number, [property: Id(1)] string Text, List<int> Marks, Stamp Stamp)
{
    [Id(2)]
    public string? Note { get; init; }

    public int Length => Text.Length;
}

[GenerateSerializer]
internal sealed record Parcel(int Number, string Text, List<int> Marks, Stamp Stamp, decimal Weight)
    : Letter(Number, Text, Marks, Stamp);

[GenerateSerializer]
internal readonly record struct Stamp(DateOnly On, Colour Colour);

[GenerateSerializer]
internal sealed class Node
{
    [Id(0)]
    public string Name { get; set; } = "";

    [Id(1)]
    public Node? Next { get; set; }

    [Id(2)]
    public List<Node> Others { get; set; } = [];
}

[GenerateSerializer]
[Immutable]
internal sealed class Frozen
{
    [Id(0)]
    public List<string> Names { get; init; } = [];
}

[GenerateSerializer]
internal sealed class Holder
{
    [Id(0)]
    [Immutable]
    public List<int> Shared { get; set; } = [];

    [Id(1)]
    public List<int> Own { get; set; } = [];
}

[GenerateSerializer]
internal sealed class Partial
{
    [NonSerialized]
    private int leftOut = 9;

    [Id(0)]
    public int Kept { get; set; }

    public int LeftOut
    {
        get => leftOut;
        set => leftOut = value;
    }
}
