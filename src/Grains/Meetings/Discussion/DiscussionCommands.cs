using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Discussion;

namespace ChiBo.Grains.Meetings.Discussion;

/// <summary>The wire's requests about the discussion as orders.</summary>
internal static class DiscussionCommands
{
    public static RequestToSpeak ToCommand(this RequestToSpeakRequest request, Actor actor) =>
        new(actor, request.ItemId, request.PersonId);

    public static WithdrawRequest ToCommand(this WithdrawRequestRequest request, Actor actor) =>
        new(actor, request.PersonId);

    public static GiveFloor ToCommand(this GiveFloorRequest request, Actor actor) => new(actor, request.PersonId);

    public static RecordOpinion ToCommand(this RecordOpinionRequest request, Actor actor) =>
        new(actor, request.ItemId, request.SpeakerId, request.Text, request.Differs);
}
