using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Values;

// stands for a type of a library that knows nothing of grains
internal sealed class Foreign(int number, List<string> names)
{
    public int Number { get; } = number;

    public List<string> Names { get; } = names;
}

[GenerateSerializer]
internal struct ForeignSurrogate
{
    [Id(0)]
    public int Number;

    [Id(1)]
    public List<string> Names;
}

[RegisterConverter]
internal sealed class ForeignConverter : IConverter<Foreign, ForeignSurrogate>
{
    public Foreign ConvertFromSurrogate(in ForeignSurrogate surrogate) => new(surrogate.Number, surrogate.Names);

    public ForeignSurrogate ConvertToSurrogate(in Foreign value) =>
        new() { Number = value.Number, Names = value.Names };
}
