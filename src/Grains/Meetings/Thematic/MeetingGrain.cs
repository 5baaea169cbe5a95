using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Domain.Meetings.Thematic;
using ChiBo.Grains.Meetings.Thematic;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public Task<Outcome> AssignAuthor(Caller caller, AssignAuthorRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> SubmitDraft(Caller caller, SubmitStudyDraftRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ApproveDraft(Caller caller) => Execute(new ApproveDraft(caller.ToActor()));

    public Task<Outcome> CommentOnDraft(Caller caller, CommentOnDraftRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> SubmitFinalText(Caller caller, SubmitFinalTextRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AssessThematic(Caller caller, AssessThematicRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
