using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>The texts of an edition are there and not too long.</summary>
internal static class RubricText
{
    public static void Check(string place, string? text, int limit, ImmutableArray<Refusal>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > limit)
            problems.Add(RubricRefusals.TextLength(place, limit));
    }
}
