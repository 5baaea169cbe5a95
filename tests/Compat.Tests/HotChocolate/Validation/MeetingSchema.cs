using global::HotChocolate.Language;
using global::HotChocolate.Types.Model;
using global::HotChocolate.Types.Sdl;
using global::HotChocolate.Validation;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

/// <summary>A schema with every kind of type, and how documents are held against it.</summary>
internal static class MeetingSchema
{
    public static SchemaModel Schema { get; } = SdlSchema.Build(
        """
        directive @tag(name: String!) repeatable on FIELD

        type Query {
          self: Query!
          cell(id: ID!): Cell
          meetings(filter: MeetingFilter, first: Int = 10): [Meeting!]!
          vote(choice: Choice): String
          found: Found
          strs: [String!]!
          at(at: Moment): String
        }

        type Subscription {
          meetingChanged(id: ID!): Meeting
          pulseChanged: String
        }

        interface Meeting { id: ID! cell: Cell! title(short: Boolean! = false): String }
        type RegularMeeting implements Meeting {
          id: ID! cell: Cell! title(short: Boolean! = false): String month: String
        }
        type Visit implements Meeting {
          id: ID! cell: Cell! title(short: Boolean! = false): String month: Int
        }
        type Cell { id: ID! parent: Cell meetings: [Meeting!]! name: String }
        union Found = Cell | Visit
        enum Phase { OPEN CLOSED }
        input MeetingFilter { month: String! phases: [Phase!] size: Int = 5 }
        input Choice @oneOf { yes: String no: Int }
        scalar Moment
        """);

    public static IReadOnlyList<DocumentError> Validate(string source, ValidationSettings? settings = null) =>
        DocumentValidator.Validate(
            Schema, GraphQLParser.Parse(source, ParserLimits.Trusted), settings ?? ValidationSettings.Default);

    public static DocumentError Refusal(string source, ValidationSettings? settings = null) =>
        Validate(source, settings).ShouldHaveSingleItem();

    public static object? Extension(this DocumentError error, string name) =>
        error.Extensions.Single(extension => extension.Key == name).Value;
}
