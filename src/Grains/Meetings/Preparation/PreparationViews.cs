using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Grains.Meetings.Preparation;

/// <summary>What was prepared, as it is shown.</summary>
internal static class PreparationViews
{
    public static PreparationView ToView(this PreparedReport report) => new(
        report.PartyWork,
        report.ProfessionalTask,
        report.MassOrganisations,
        report.NextProgramme,
        report.KeyQuestions,
        report.Mood,
        report.CommitteeMetOn,
        report.SecretaryPreparation,
        report.At);

    public static DocumentView ToView(this Document document, MeetingState meeting) => new(
        document.Id,
        document.Name,
        document.Presentation,
        meeting.Person(document.PresenterId),
        document.Sha256,
        document.Size,
        document.MediaType,
        document.AddedAt);
}
