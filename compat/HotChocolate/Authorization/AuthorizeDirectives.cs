using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl;

namespace HotChocolate.Authorization;

/// <summary>Tells clients, in the schema, what fields ask of users.</summary>
internal static class AuthorizeDirectives
{
    private static readonly DocumentNode _definitions = GraphQLParser.Parse(
        """
        "Asks for a user who may."
        directive @authorize(
          "The policy that decides; the default policy when absent."
          policy: String
          "One of these roles is enough."
          roles: [String!]
          "When it is asked."
          apply: ApplyPolicy! = BEFORE_RESOLVER
        ) repeatable on OBJECT | FIELD_DEFINITION

        "When a policy is asked."
        enum ApplyPolicy {
          "Before the field is resolved."
          BEFORE_RESOLVER
          "After the field is resolved."
          AFTER_RESOLVER
          "Before anything of the operation runs."
          VALIDATION
        }
        """,
        ParserLimits.Trusted);

    private static SourcePosition Nowhere => SourcePosition.None;

    /// <summary>Defines the directive where the schema uses it.</summary>
    public static void AddTo(SchemaBuilder schema)
    {
        var isUsed = schema.Types.OfType<ObjectModel>().Any(
            type => IsRuled(type.Directives) || type.Fields.Any(field => IsRuled(field.Directives)));
        if (isUsed)
        {
            SdlReader.Read(_definitions, schema);
        }
    }

    public static DirectiveNode Node(AuthorizeDirective rule)
    {
        var arguments = new List<ArgumentNode>();
        if (rule.Policy is { } policy)
        {
            arguments.Add(new ArgumentNode(Nowhere, "policy", new TextNode(Nowhere, policy, false)));
        }

        if (rule.Roles is { Count: > 0 } roles)
        {
            arguments.Add(new ArgumentNode(
                Nowhere,
                "roles",
                new ListValueNode(Nowhere, [.. roles.Select(role => new TextNode(Nowhere, role, false))])));
        }

        if (rule.Apply != ApplyPolicy.BeforeResolver)
        {
            var apply = rule.Apply == ApplyPolicy.AfterResolver ? "AFTER_RESOLVER" : "VALIDATION";
            arguments.Add(new ArgumentNode(Nowhere, "apply", new EnumValueNode(Nowhere, apply)));
        }

        return new DirectiveNode(Nowhere, "authorize", [.. arguments]);
    }

    private static bool IsRuled(List<DirectiveNode> directives) =>
        directives.Exists(directive => directive.Name == "authorize");
}
