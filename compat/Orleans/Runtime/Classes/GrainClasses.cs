using System.Collections.Concurrent;

namespace Orleans.Runtime;

/// <summary>The grain classes of this silo, by name and by interface.</summary>
internal sealed class GrainClasses
{
    private readonly Dictionary<GrainType, GrainClass> byName = [];
    private readonly Dictionary<Type, List<GrainClassShape>> byInterface = [];
    private readonly ConcurrentDictionary<Type, GrainType> chosen = new();

    public GrainClasses(SiloRuntime silo)
    {
        var faults = new List<string>();
        foreach (var shape in GrainClassShapes.All)
        {
            faults.AddRange(shape.Faults());
            if (!byName.TryAdd(shape.GrainType, new GrainClass(shape, silo)))
            {
                faults.Add($"Two grain classes are called '{shape.GrainType}'; one of them is {shape.Type}.");
            }

            foreach (var contract in shape.Interfaces)
            {
                (byInterface.TryGetValue(contract, out var known) ? known : byInterface[contract] = []).Add(shape);
            }
        }

        if (faults.Count > 0)
        {
            throw new OrleansConfigurationException(string.Join(Environment.NewLine, faults.Distinct()));
        }
    }

    public int Count => byName.Count;

    public IReadOnlyCollection<GrainClass> All => byName.Values;

    public GrainClass Get(GrainType name) =>
        byName.TryGetValue(name, out var found)
            ? found
            : throw new ArgumentException($"No grain class is called '{name}'.");

    /// <summary>The class that a reference of the interface stands for.</summary>
    public GrainType NameFor(Type contract, string? prefix) =>
        prefix is null
            ? chosen.GetOrAdd(contract, static (asked, self) => self.Choose(asked, null), this)
            : Choose(contract, prefix);

    private GrainType Choose(Type contract, string? prefix)
    {
        var candidates = byInterface.GetValueOrDefault(contract) ?? [];
        if (prefix is not null)
        {
            candidates = [.. candidates.Where(c => c.Type.FullName!.StartsWith(prefix, StringComparison.Ordinal))];
        }

        return candidates.Count switch
        {
            1 => candidates[0].GrainType,
            0 => throw new ArgumentException($"Could not find an implementation for interface {contract}."),
            _ => throw new ArgumentException(
                $"Unable to identify a single appropriate grain class for interface {contract}. Candidates: "
                + string.Join(", ", candidates.Select(c => c.GrainType))),
        };
    }
}
