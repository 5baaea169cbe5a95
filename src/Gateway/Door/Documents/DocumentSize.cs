using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Door.Documents;

/// <summary>
/// How much a document asks for once its fragments are put in. Each fragment is counted once, from what it puts in itself,
/// so that the time does not grow with what the document would expand to.
/// </summary>
internal sealed class DocumentSize(IReadOnlyDictionary<string, Definition> fragments)
{
    private readonly Dictionary<string, Expanded?> _known = [];

    /// <summary>The first limit that the definitions exceed together; null when they exceed none.</summary>
    public Refusal? Check(IEnumerable<Definition> operations)
    {
        var sum = default(Expanded);
        foreach (var definition in operations.Concat(fragments.Values))
        {
            var expanded = Expand(definition, out var refusal);
            if (refusal is not null)
            {
                return refusal;
            }

            sum = sum.Plus(expanded);
            if (LimitOf(sum) is { } exceeded)
            {
                return exceeded;
            }
        }

        return null;
    }

    private static Refusal? LimitOf(Expanded expanded) => expanded switch
    {
        { Depth: > DocumentLimits.SelectionDepth } => RequestRefusals.TooNested(DocumentLimits.SelectionDepth),
        { Visits: > DocumentLimits.FragmentVisits } => RequestRefusals.TooManyFragments(DocumentLimits.FragmentVisits),
        { Fields: > DocumentLimits.Fields } => RequestRefusals.TooManyFields(DocumentLimits.Fields),
        { Introspection: > DocumentLimits.IntrospectionFields } =>
            RequestRefusals.TooMuchIntrospection(DocumentLimits.IntrospectionFields),
        _ => null,
    };

    /// <summary>Recurses at most as deep as there are fragments, of which there are at most <see cref="DocumentLimits.Fragments"/>.</summary>
    private Expanded Expand(Definition definition, out Refusal? refusal)
    {
        refusal = null;
        var sum = new Expanded(
            definition.Fields, definition.InlineFragments, definition.Depth, definition.IntrospectionFields);
        foreach (var use in definition.Uses)
        {
            if (!fragments.TryGetValue(use.Fragment, out var fragment))
            {
                continue; // the engine says that it is not there
            }

            if (!_known.TryGetValue(use.Fragment, out var known))
            {
                _known[use.Fragment] = null;
                known = Expand(fragment, out refusal);
                if (refusal is not null)
                {
                    return default;
                }

                _known[use.Fragment] = known;
            }

            if (known is not { } inside)
            {
                refusal = RequestRefusals.CircularFragment(use.Fragment);
                return default;
            }

            sum = sum.With(inside, use);
            refusal = LimitOf(sum);
            if (refusal is not null)
            {
                return default;
            }
        }

        return sum;
    }

    /// <summary>Numbers stay small: whatever exceeds a limit is refused before it is added to anything.</summary>
    private readonly record struct Expanded(int Fields, int Visits, int Depth, int Introspection)
    {
        public Expanded Plus(Expanded other) => new(
            Fields + other.Fields,
            Visits + other.Visits,
            Math.Max(Depth, other.Depth),
            Introspection + other.Introspection);

        public Expanded With(Expanded inside, FragmentUse use) => new(
            Fields + inside.Fields,
            Visits + inside.Visits + 1,
            Math.Max(Depth, use.Depth + inside.Depth),
            Introspection + (use.IsIntrospection ? inside.Fields : inside.Introspection));
    }
}
