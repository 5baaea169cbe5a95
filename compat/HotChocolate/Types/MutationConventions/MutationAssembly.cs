using HotChocolate.Resolvers;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.MutationConventions;

/// <summary>Gives a mutation its input and its payload.</summary>
internal sealed class MutationAssembly(FieldAssembly fields, MutationNames names)
{
    public ConventionalMutation Build(OutputFieldDefinition definition)
    {
        var signature = fields.BuildSignature(definition);
        var errors = ErrorFactories.For(fields, definition.Errors);
        var field = new FieldModel(definition.Name!, TypeRef.NonNull(PayloadOf(signature.Type, errors)))
        {
            Description = definition.Description,
            DeprecationReason = definition.DeprecationReason,
            Cost = definition.Cost,
        };
        var isKept = signature.Type.Name == names.Payload;
        var middleware = PayloadMiddleware.Create(isKept, errors);
        if (signature.Arguments.Count == 0)
        {
            return new ConventionalMutation(field, signature.Arguments, null, middleware);
        }

        if (signature.Arguments is [var only] && only.Type.Name == names.Input)
        {
            field.Arguments.Add(new InputValueModel(names.InputArgument, only.Type) { Description = only.Description });
            return new ConventionalMutation(field, signature.Arguments, null, middleware);
        }

        var input = new InputObjectModel(names.Input);
        input.Fields.AddRange(signature.Arguments);
        fields.Context.Models.Add(input);
        field.Arguments.Add(new InputValueModel(names.InputArgument, TypeRef.NonNull(TypeRef.To(input))));
        return new ConventionalMutation(field, input.Fields, 0, middleware);
    }

    private TypeRef PayloadOf(TypeRef result, IReadOnlyList<ErrorFactory> errors)
    {
        if (result.Name == names.Payload)
        {
            return errors.Count == 0
                ? result
                : throw new SchemaException(new SchemaProblem(
                    $"`{names.Payload}` is a type of its own and tells its errors itself: it can have no [Error]s."));
        }

        var payload = new ObjectModel(names.Payload) { Runtime = new ObjectRuntime(typeof(MutationPayload)) };
        payload.Fields.Add(new FieldModel(names.PayloadField ?? Names.ToFieldName(result.Name), result.Nullable)
        {
            Runtime = FieldRuntime.FromGetter<MutationPayload, object?>(given => given.Value),
        });
        if (errors.Count > 0)
        {
            var union = new UnionModel(names.Error);
            union.Types.AddRange(errors.SelectMany(error => error.Types).DistinctBy(type => type.Name));
            fields.Context.Models.Add(union);
            payload.Fields.Add(new FieldModel(names.Errors, TypeRef.List(TypeRef.NonNull(TypeRef.To(union))))
            {
                Runtime = FieldRuntime.FromGetter<MutationPayload, IReadOnlyList<object>?>(given => given.Errors),
            });
        }

        fields.Context.Models.Add(payload);
        return TypeRef.To(payload);
    }
}
