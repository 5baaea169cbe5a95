using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings.Agenda;
using ChiBo.Gateway.GraphQL.Meetings.Attendance;
using ChiBo.Gateway.GraphQL.Meetings.Ballots;
using ChiBo.Gateway.GraphQL.Meetings.Discussion;
using ChiBo.Gateway.GraphQL.Meetings.Minutes;
using ChiBo.Gateway.GraphQL.Meetings.Preparation;
using ChiBo.Gateway.GraphQL.Meetings.Resolutions;
using ChiBo.Gateway.GraphQL.Meetings.Scores;
using ChiBo.Gateway.GraphQL.Meetings.Thematic;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Meetings;

internal static class MeetingTypes
{
    public static IRequestExecutorBuilder AddMeetings(this IRequestExecutorBuilder builder) =>
        builder.AddMeeting().AddCourse().AddDecisions();

    private static IRequestExecutorBuilder AddMeeting(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<MeetingQueries>()
            .AddTypeExtension<MeetingListQueries>()
            .AddInputObjectType<MeetingFilterInput>(filter => filter.Name("MeetingFilter"))
            .AddTypeExtension<MeetingMutations>()
            .AddTypeExtension<MeetingFields>()
            .AddTypeExtension<DeniedActionFields>()
            .AddDataLoader<MeetingLoader>()
            .Show<MeetingView>()
            .Show<CancellationView>()
            .Show<PostponementView>()
            .Show<DeadlinesView>()
            .Show<GuestView>()
            .Show<ObserverView>()
            .Show<PersonView>()
            .Show<MineView>()
            .Show<DeniedAction>(denied => denied.Field(d => d.Arguments).Ignore())
            .AddTypeExtension<DocumentMutations>()
            .Show<PreparationView>()
            .Show<DocumentView>()
            .AddTypeExtension<ThematicMutations>()
            .Show<ThematicView>()
            .Show<CommentView>()
            .Show<AssessmentView>();

    private static IRequestExecutorBuilder AddCourse(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<AgendaMutations>()
            .Show<AgendaView>()
            .Show<AgendaItemView>()
            .AddTypeExtension<AttendanceMutations>()
            .Show<AttendanceView>()
            .Show<AttendeeView>()
            .Show<CheckInCode>()
            .AddTypeExtension<CheckInCodeFields>()
            .AddTypeExtension<DiscussionMutations>()
            .Show<OpinionView>()
            .Show<SpeakersView>()
            .Show<SpeakingRequestView>()
            .Show<SpokenTimeView>()
            .Show<TurnView>();

    private static IRequestExecutorBuilder AddDecisions(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<BallotMutations>()
            .Show<BallotView>()
            .Show<TallyView>()
            .Show<PaperView>()
            .Show<ReplacedCountView>()
            .AddTypeExtension<ResolutionMutations>()
            .Show<ResolutionView>()
            .Show<TaskView>()
            .AddTypeExtension<MinutesMutations>()
            .Show<MinutesView>()
            .Show<MinutesContentView>()
            .Show<MissingView>()
            .Show<AbsenceView>()
            .Show<SignatureView>()
            .Show<AddendumView>()
            .AddTypeExtension<ScoreMutations>()
            .Show<EvidenceView>()
            .Show<ScoresView>()
            .Show<SideScoreView>()
            .Show<ScoreSheetView>()
            .Show<ScoreGroupView>()
            .Show<ScoreCriterionView>()
            .Show<LostView>();
}
