using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// The second lock between blocs: a caller who holds no role in the bloc of a grain's key gets the answer for what does not
/// exist before the grain is asked. The domain's own check of scopes is the first.
/// </summary>
public sealed class TenantFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (FindCaller(context) is not { IsPlatform: false } caller || HoldsARoleIn(caller, context.TargetId.Key.ToString()!))
            return context.Invoke();
        context.Result = context.InterfaceMethod.ReturnType switch
        {
            var type when type == typeof(Task<Outcome>) => Outcome.Refused(0, CommonRefusals.NotFound),
            var type when type == typeof(Task<VoteReceipt>) =>
                new VoteReceipt(Outcome.Refused(0, CommonRefusals.NotFound)),
            var type when type == typeof(Task<History>) => History.None,
            var type when type == typeof(Task<Verification>) => new Verification(0, true, null),
            var type when type == typeof(Task<RosterImportResult>) =>
                new RosterImportResult(Outcome.Refused(0, CommonRefusals.NotFound), 0, 0, 0, [], []),
            var type when type == typeof(Task<PlacesUndoResult>) =>
                new PlacesUndoResult(Outcome.Refused(0, CommonRefusals.NotFound), [], []),
            var type when type == typeof(Task<ImmutableArray<RubricEditionView>>) => ImmutableArray<RubricEditionView>.Empty,
            var type when type == typeof(Task<ImmutableArray<RubricProblemView>>) => ImmutableArray<RubricProblemView>.Empty,
            _ => null,
        };
        return Task.CompletedTask;
    }

    private static Caller? FindCaller(IIncomingGrainCallContext context)
    {
        for (var i = 0; i < context.Request.GetArgumentCount(); i++)
            if (context.Request.GetArgument(i) is Caller caller) return caller;
        return null;
    }

    private static bool HoldsARoleIn(Caller caller, string key)
    {
        var bloc = key.AsSpan(0, Math.Max(key.IndexOf('/', StringComparison.Ordinal), 0));
        foreach (var grant in caller.Grants)
        {
            var scope = grant.Scope.AsSpan();
            if (scope.StartsWith(bloc) && (scope.Length == bloc.Length || scope[bloc.Length] == '/')) return true;
        }

        return false;
    }
}
