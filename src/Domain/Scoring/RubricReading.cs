using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>An edition that may be used, or everything that is wrong with it.</summary>
/// <param name="Rubric">Null when there are problems.</param>
/// <param name="Problems">Each names its place in the text first; empty when there is none.</param>
public sealed record RubricReading(Rubric? Rubric, ImmutableArray<Refusal> Problems);
