using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>The draft report in its four parts, and what came before it. Source: domain/process.md §3.</summary>
public sealed record PreparedReport
{
    public string PartyWork { get; init; } = "";

    /// <summary>Leading the professional task, with causes of what is unfinished.</summary>
    public string ProfessionalTask { get; init; } = "";

    public string MassOrganisations { get; init; } = "";

    public string NextProgramme { get; init; } = "";

    /// <summary>What the discussion is to answer.</summary>
    public ImmutableArray<string> KeyQuestions { get; init; } = [];

    /// <summary>Opinion and mood in the cell as a whole, never of a person.</summary>
    public string? Mood { get; init; }

    /// <summary>When the committee agreed the report, as the cell says.</summary>
    public DateOnly? CommitteeMetOn { get; init; }

    /// <summary>What the secretary prepared where there is no committee.</summary>
    public string? SecretaryPreparation { get; init; }

    [Checked]
    public DateTimeOffset At { get; init; }

    /// <summary>Why the report cannot be taken; null when it can.</summary>
    internal Refusal? Check()
    {
        if (Limits.Check("partyWork", PartyWork, Limits.Text) is { } partyWork) return partyWork;
        if (Limits.Check("professionalTask", ProfessionalTask, Limits.Text) is { } task) return task;
        if (Limits.Check("massOrganisations", MassOrganisations, Limits.Text) is { } mass) return mass;
        if (Limits.Check("nextProgramme", NextProgramme, Limits.Text) is { } next) return next;
        if (Limits.CheckOptional("mood", Mood, Limits.Text) is { } mood) return mood;
        if (Limits.CheckOptional("secretaryPreparation", SecretaryPreparation, Limits.Text) is { } secretary)
            return secretary;
        if (KeyQuestions.Length > MeetingLimits.KeyQuestions)
            return CommonRefusals.TooMany("keyQuestions", MeetingLimits.KeyQuestions);
        foreach (var question in KeyQuestions)
            if (Limits.Check("keyQuestions", question, Limits.Title) is { } text) return text;
        return null;
    }
}
