using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Scoring;

/// <summary>The texts of an edition are there and not too long.</summary>
internal static class RubricText
{
    public static void Check(string place, string? text, int limit, ImmutableArray<Refusal>.Builder problems)
    {
        if (Limits.Check(place, text, limit) is not null) problems.Add(RubricRefusals.TextLength(place, limit));
        else if (PlainText.Read(text!, hasLines: true, out _) is { } refused) problems.Add(refused.In(place));
    }
}
