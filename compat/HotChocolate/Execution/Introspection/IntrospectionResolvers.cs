using HotChocolate.Execution.Coercion;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Introspection;

/// <summary>Gives the fields of the introspection their resolvers.</summary>
internal static class IntrospectionResolvers
{
    public static void Attach(SchemaModel schema)
    {
        schema.SchemaField.Runtime = FieldRuntime.FromGetter<object, SchemaModel>(_ => schema);
        schema.TypeField.Runtime = new FieldRuntime
        {
            Pure = new PureMethod<object, TypeRef?>(
                (_, arguments) => schema.Types.Find((string)arguments[0]!) is { } type ? TypeRef.To(type) : null),
            Arguments = new([new("name", 0, typeof(string), new PassingConverter(null))]),
        };
        AttachSchema(schema);
        AttachType(schema);
        AttachMembers(schema);
    }

    private static void AttachSchema(SchemaModel schema) => Attach<SchemaModel>(schema, "__Schema", new()
    {
        ["description"] = Get((SchemaModel model) => model.Description),
        ["types"] = Get((SchemaModel model) => model.Types.Select(TypeRef.To)),
        ["queryType"] = Get((SchemaModel model) => Optional(model.Query)),
        ["mutationType"] = Get((SchemaModel model) => Optional(model.Mutation)),
        ["subscriptionType"] = Get((SchemaModel model) => Optional(model.Subscription)),
        ["directives"] = Get((SchemaModel model) => model.Directives),
    });

    private static void AttachType(SchemaModel schema) => Attach<TypeRef>(schema, "__Type", new()
    {
        ["kind"] = Get<TypeRef, string>(TypeIntrospection.Kind),
        ["name"] = Get<TypeRef, string?>(TypeIntrospection.Name),
        ["description"] = Get<TypeRef, string?>(TypeIntrospection.Description),
        ["specifiedByURL"] = Get<TypeRef, string?>(TypeIntrospection.SpecifiedBy),
        ["fields"] = Filter<TypeRef, IEnumerable<FieldModel>?>(TypeIntrospection.Fields),
        ["interfaces"] = Get<TypeRef, IEnumerable<TypeRef>?>(TypeIntrospection.Interfaces),
        ["possibleTypes"] = Get((TypeRef type) => TypeIntrospection.PossibleTypes(schema, type)),
        ["enumValues"] = Filter<TypeRef, IEnumerable<EnumValueModel>?>(TypeIntrospection.EnumValues),
        ["inputFields"] = Filter<TypeRef, IEnumerable<InputValueModel>?>(TypeIntrospection.InputFields),
        ["ofType"] = Get((TypeRef type) => type.Of),
        ["isOneOf"] = Get<TypeRef, bool?>(TypeIntrospection.IsOneOf),
    });

    private static void AttachMembers(SchemaModel schema)
    {
        Attach<FieldModel>(schema, "__Field", new()
        {
            ["name"] = Get((FieldModel field) => field.Name),
            ["description"] = Get((FieldModel field) => field.Description),
            ["args"] = Filter((FieldModel field, bool all) => TypeIntrospection.Current(field.Arguments, all)),
            ["type"] = Get((FieldModel field) => field.Type),
            ["isDeprecated"] = Get((FieldModel field) => field.DeprecationReason is not null),
            ["deprecationReason"] = Get((FieldModel field) => field.DeprecationReason),
        });
        Attach<InputValueModel>(schema, "__InputValue", new()
        {
            ["name"] = Get((InputValueModel value) => value.Name),
            ["description"] = Get((InputValueModel value) => value.Description),
            ["type"] = Get((InputValueModel value) => value.Type),
            ["defaultValue"] = Get((InputValueModel value) => value.DefaultValue?.ToString()),
            ["isDeprecated"] = Get((InputValueModel value) => value.DeprecationReason is not null),
            ["deprecationReason"] = Get((InputValueModel value) => value.DeprecationReason),
        });
        Attach<EnumValueModel>(schema, "__EnumValue", new()
        {
            ["name"] = Get((EnumValueModel value) => value.Name),
            ["description"] = Get((EnumValueModel value) => value.Description),
            ["isDeprecated"] = Get((EnumValueModel value) => value.DeprecationReason is not null),
            ["deprecationReason"] = Get((EnumValueModel value) => value.DeprecationReason),
        });
        Attach<DirectiveModel>(schema, "__Directive", new()
        {
            ["name"] = Get((DirectiveModel directive) => directive.Name),
            ["description"] = Get((DirectiveModel directive) => directive.Description),
            ["isRepeatable"] = Get((DirectiveModel directive) => directive.IsRepeatable),
            ["locations"] = Get((DirectiveModel directive) => DirectiveLocations.NamesOf(directive.Locations)),
            ["args"] = Filter(
                (DirectiveModel directive, bool all) => TypeIntrospection.Current(directive.Arguments, all)),
        });
    }

    private static void Attach<T>(SchemaModel schema, string typeName, Dictionary<string, FieldRuntime> fields)
    {
        var type = (ObjectModel)schema.Types.Find(typeName)!;
        type.Runtime = new ObjectRuntime(typeof(T));
        foreach (var (name, runtime) in fields)
        {
            type.Fields.Find(name)!.Runtime = runtime;
        }
    }

    private static FieldRuntime Get<TParent, TValue>(Func<TParent, TValue> get) =>
        FieldRuntime.FromGetter(get);

    private static FieldRuntime Filter<TParent, TValue>(Func<TParent, bool, TValue> get) => new()
    {
        Pure = new PureMethod<TParent, TValue>((parent, arguments) => get(parent, (bool)arguments[0]!)),
        Arguments = new([new("includeDeprecated", 0, typeof(bool), new PassingConverter(false))]),
    };

    private static TypeRef? Optional(ObjectModel? type) => type is null ? null : TypeRef.To(type);
}
