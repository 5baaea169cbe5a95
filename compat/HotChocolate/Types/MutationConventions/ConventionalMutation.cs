using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.MutationConventions;

/// <summary>A mutation that follows the conventions.</summary>
/// <param name="Field">The field as clients see it.</param>
/// <param name="Inputs">What the resolver takes its arguments from.</param>
/// <param name="InputArgument">The argument whose fields those are; null when they are arguments themselves.</param>
/// <param name="Middleware">Makes the payload.</param>
internal sealed record ConventionalMutation(
    FieldModel Field,
    Members<InputValueModel> Inputs,
    int? InputArgument,
    FieldMiddleware Middleware);
