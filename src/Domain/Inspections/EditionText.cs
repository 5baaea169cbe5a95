using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChiBo.Domain.Inspections;

/// <summary>An edition as its JSON is written.</summary>
internal sealed record EditionText(
    string Id,
    DateOnly ValidFrom,
    string Source,
    ImmutableArray<string> Notes,
    Thresholds Thresholds,
    Dictionary<string, Severity> Severities,
    Dictionary<Severity, int> AnswerDays,
    int UnansweredDays,
    ImmutableArray<Repetition> Repetitions)
{
    public InspectionRules ToRules() => new()
    {
        Id = Id,
        ValidFrom = ValidFrom,
        Source = Source,
        Notes = Notes,
        Thresholds = Thresholds,
        Severities = Severities.ToFrozenDictionary(),
        AnswerDays = AnswerDays.ToFrozenDictionary(),
        UnansweredDays = UnansweredDays,
        Repetitions = Repetitions,
    };
}
