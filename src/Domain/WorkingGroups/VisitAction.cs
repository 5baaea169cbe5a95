namespace ChiBo.Domain.WorkingGroups;

/// <summary>What somebody may want to do with a visit; named as in the API.</summary>
public enum VisitAction
{
    AssignVisitors,
    CancelVisit,
    SubmitVisit,
    AnswerVisit,
}
